import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameKind } from '../../model'
import { readConlluFolder, readText } from './conllu'
import { entityNames } from './gum-entities'

/** Names of a sentence in BIO: `O`, `B-Person`, `I-Person`. */
export interface NamedSentence {
  readonly forms: string[]
  readonly names: string[]
}

const KINDS: Readonly<Record<string, NameKind>> = {
  PER: 'Person',
  LOC: 'Place',
  ORG: 'Organization',
  MISC: 'Other',
  OTH: 'Other',
  NORP: 'Demonym',
}

/** GUM and wikigold, by hand. */
export function readGoldNames(data: string): NamedSentence[] {
  const wikigold = join(data, 'ner', 'wikigold', 'CONLL-format', 'data', 'wikigold.conll.txt')
  return [...readGumNames(join(data, 'treebanks')), ...readWikigold(wikigold)]
}

/** News, by machine. `newsgold.conll` beside it and UNER are for measuring alone. */
export function readSilverNames(data: string): NamedSentence[] {
  return readBio(join(data, 'ner', 'silver-news', 'silver-news.conll.gz'))
}

export function readGumNames(treebanks: string): NamedSentence[] {
  return readConlluFolder(join(treebanks, 'gum', 'train')).map((sentence) => ({
    forms: sentence.forms,
    names: entityNames(sentence),
  }))
}

/** `token<TAB>BIO` lines, blank lines between sentences. */
export function readBio(path: string): NamedSentence[] {
  return readBioText(readText(path))
}

function readBioText(text: string): NamedSentence[] {
  return blocks(text, /^#|^[^\t]*$/).map((lines) => {
    const columns = lines.map((line) => line.split(/\t/))
    return { forms: columns.map(([form = '']) => form), names: columns.map(([, tag = 'O']) => bio(tag)) }
  })
}

/** Universal NER: `number<TAB>token<TAB>BIO`. */
function readUnerText(text: string): NamedSentence[] {
  return blocks(text, /^#|^[^\t]*$/).map((lines) => {
    const columns = lines.map((line) => line.split('\t'))
    return { forms: columns.map(([, form = '']) => form), names: columns.map(([, , tag = 'O']) => bio(tag)) }
  })
}

/** Wikigold marks names `I-` throughout and knows demonyms as MISC; tokens are parted as in the treebanks. */
export function readWikigold(path: string): NamedSentence[] {
  return blocks(readFileSync(path, 'utf8'), /^-DOCSTART-/).map((lines) => {
    const forms: string[] = []
    const names: string[] = []
    let previous = 'O'
    for (const line of lines) {
      const [token = '', tag = 'O'] = line.split(' ')
      const kind = KINDS[tag.slice(2)]
      token
        .split(/(-)/)
        .filter((part) => part !== '')
        .forEach((part, i) => {
          forms.push(part)
          names.push(kind === undefined ? 'O' : `${i > 0 || previous === tag ? 'I' : 'B'}-${kind}`)
        })
      previous = tag
    }
    return { forms, names }
  })
}

/** The same by document: a comment line names the document that its sentence is from. */
export function readBioDocuments(path: string): NamedSentence[][] {
  const documents = new Map<string, string>()
  for (const part of readText(path).split(/^# /m)) {
    const [name = ''] = part.split('\n', 1)
    documents.set(name, `${documents.get(name) ?? ''}\n\n${part}`)
  }
  return [...documents.values()].map(readBioText).filter((sentences) => sentences.length > 0)
}

export function readUnerDocuments(path: string): NamedSentence[][] {
  const parts = readText(path).split(/^# newdoc.*/m)
  return parts.map(readUnerText).filter((sentences) => sentences.length > 0)
}

function blocks(text: string, skipped: RegExp): string[][] {
  const parts = text.split(/\r?\n\s*\r?\n/)
  return parts
    .map((part) => part.split(/\r?\n/).filter((line) => line !== '' && !skipped.test(line)))
    .filter((lines) => lines.length > 0)
}

function bio(tag: string): string {
  const kind = KINDS[tag.slice(2)]
  return kind === undefined ? 'O' : `${tag.slice(0, 1)}-${kind}`
}
