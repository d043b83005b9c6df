import type { Writer } from '../writer'
import { dossierOf, type Entry, type Source, type Statement } from './contents'

/** The same dossier in CommonMark. Text from articles is escaped: it makes no link, heading, image or HTML. */
export const dossierMarkdown: Writer = {
  format: 'dossier-md',
  extension: '.md',
  mediaType: 'text/markdown; charset=utf-8',
  describe: 'the same dossier in Markdown',
  *write(build, selection) {
    const dossier = dossierOf(build, selection)
    const chosen = dossier.selection.length === 0 ? '' : `; chosen: ${plain(dossier.selection.join(', '))}`
    yield `# ${plain(dossier.title)}\n\n${dossier.entries.length} facts from ${dossier.sources.length} articles${chosen}. Made by communique ${plain(build.manifest.version)}.\n\n## Facts\n`
    for (const entry of dossier.entries) yield fact(entry)
    yield '\n## Sources\n\n'
    for (const each of dossier.sources) yield source(each)
  },
}

function fact({ subject, relation, object, when, status, articles, outlets, origins, statements }: Entry): string {
  const heading = [subject, relation, ...(object === undefined ? [] : [object])].map(plain).join(' ')
  const about = `${plain(when)} · **${plain(status)}** · articles ${articles}, outlets ${outlets}, independent origins ${origins}`
  return `\n### ${heading}\n\n${about}\n${statements.map(statement).join('')}`
}

function statement({ quote, stance, accordingTo, source: number, start, end }: Statement): string {
  const notes = [...(stance === undefined ? [] : [stance]), ...(accordingTo.length === 0 ? [] : [`according to ${accordingTo.join(', ')}`])] // prettier-ignore
  const about = [...notes.map(plain), `source ${number}, characters ${start}–${end}`].join(' · ')
  return `\n> ${plain(quote)}\n>\n> ${about}\n`
}

function source({ number, title, file, outlet, published, restsOn }: Source): string {
  const rests = restsOn.length === 0 ? '' : `; rests on ${plain(restsOn.join(', '))}`
  return `${number}. ${plain(title)}, ${plain(outlet)}, ${plain(published)}${rests}. File: ${plain(file)}\n`
}

/** One line in which every sign of Markdown and HTML stands for itself (CommonMark 0.31, "Backslash escapes"). */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{Cc}\p{Surrogate}]/gu, '\uFFFD')
    .replace(/[!-/:-@[-`{-~]/g, (sign) => (/[,.;'?]/.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/(https?|ftp|mailto|www)(?=\\:|\.)/gi, '$1\u2060')
}
