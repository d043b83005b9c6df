import type { Writer } from '../writer'
import { escapeXml } from '../xml'
import { dossierOf, type Entry, type Source, type Statement } from './contents'
import { CONTENT_SECURITY_POLICY, STYLE } from './style'

/** One page that needs no network and runs nothing: facts in the order of time, each with every quote behind it. */
export const dossierHtml: Writer = {
  format: 'dossier',
  extension: '.html',
  mediaType: 'text/html; charset=utf-8',
  describe: 'evidence dossier, one self-contained HTML page; choose with --actor, --type, --since, --until',
  *write(build, selection) {
    const dossier = dossierOf(build, selection)
    const title = escapeXml(dossier.title)
    yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${dossier.entries.length} facts from ${dossier.sources.length} articles${dossier.selection.length === 0 ? '' : `; chosen: ${escapeXml(dossier.selection.join(', '))}`}. Made by communique ${escapeXml(build.manifest.version)}.</p>
<h2>Facts</h2>
`
    for (const entry of dossier.entries) yield fact(entry)
    yield '<h2>Sources</h2>\n<ol>\n'
    for (const each of dossier.sources) yield source(each)
    yield '</ol>\n</main>\n</body>\n</html>\n'
  },
}

function fact(entry: Entry): string {
  const { subject, relation, object, when, status, articles, outlets, origins, statements, factId } = entry
  const heading = [subject, relation, ...(object === undefined ? [] : [object])].map(escapeXml).join(' ')
  return `<section id="${escapeXml(factId)}">
<h3>${heading}</h3>
<p class="about">${escapeXml(when)} · <span class="status">${escapeXml(status)}</span> · articles ${articles}, outlets ${outlets}, independent origins ${origins}</p>
${statements.map(statement).join('')}</section>
`
}

function statement({ quote, stance, accordingTo, source: number, start, end }: Statement): string {
  const notes = [...(stance === undefined ? [] : [stance]), ...(accordingTo.length === 0 ? [] : [`according to ${accordingTo.join(', ')}`])] // prettier-ignore
  const about = notes.map((note) => `${escapeXml(note)} · `).join('')
  return `<blockquote><p>${escapeXml(quote)}</p><footer>${about}<a href="#source-${number}">source ${number}</a>, characters ${start}–${end}</footer></blockquote>\n`
}

function source({ number, title, file, outlet, published, restsOn }: Source): string {
  const rests = restsOn.length === 0 ? '' : `; rests on ${escapeXml(restsOn.join(', '))}`
  return `<li id="source-${number}"><cite>${escapeXml(title)}</cite>, ${escapeXml(outlet)}, ${escapeXml(published)}${rests}. File: ${escapeXml(file)}</li>\n`
}
