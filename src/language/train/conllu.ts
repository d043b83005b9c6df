import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One sentence of a treebank; columns by token, heads from 1 with 0 for the root. */
export interface TreebankSentence {
  readonly document: string
  readonly id: string
  readonly startsParagraph: boolean
  readonly forms: string[]
  readonly lemmas: string[]
  readonly upos: string[]
  readonly xpos: string[]
  readonly heads: number[]
  readonly relations: string[]
  readonly misc: string[]
  /** Whether white space follows. */
  readonly spaced: boolean[]
  /** Surface form of the multiword token that the word starts or belongs to. */
  readonly surface: (Surface | undefined)[]
}

export interface Surface {
  readonly form: string
  readonly from: number
  readonly to: number
}

export function readText(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** All `.conllu` files of a folder in order of their names. */
export function readConlluFolder(folder: string): TreebankSentence[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.conllu'))
  return files.sort().flatMap((name) => parseConllu(readText(join(folder, name))))
}

export function parseConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let document = ''
  let newParagraph = false
  let id = ''
  let lines: string[] = []
  const finish = () => {
    if (lines.length > 0) sentences.push(sentenceOf(lines, { document, id, startsParagraph: newParagraph }))
    if (lines.length > 0) newParagraph = false
    lines = []
  }
  for (const line of text.split('\n')) {
    if (line.trim() === '') finish()
    else if (line.startsWith('# newdoc')) {
      document = line.slice(line.indexOf('=') + 1).trim()
      newParagraph = true
    } else if (line.startsWith('# newpar') && !line.startsWith('# newpar_block')) newParagraph = true
    else if (line.startsWith('# sent_id = ')) id = line.slice(12)
    else if (!line.startsWith('#')) lines.push(line)
  }
  finish()
  return sentences
}

function sentenceOf(
  lines: readonly string[],
  head: Pick<TreebankSentence, 'document' | 'id' | 'startsParagraph'>,
): TreebankSentence {
  const sentence: TreebankSentence = {
    ...head,
    forms: [],
    lemmas: [],
    upos: [],
    xpos: [],
    heads: [],
    relations: [],
    misc: [],
    spaced: [],
    surface: [],
  }
  let surface: Surface | undefined
  let surfaceSpaced = true
  for (const line of lines) {
    const [number = '', form = '', lemma = '', upos = '', xpos = '', , parent = '', relation = '', , misc = ''] =
      line.split('\t')
    if (number.includes('.')) continue
    const spaced = !misc.includes('SpaceAfter=No')
    if (number.includes('-')) {
      const [from = 0, to = 0] = number.split('-').map(Number)
      surface = { form, from, to }
      surfaceSpaced = spaced
      continue
    }
    const inside = surface !== undefined && Number(number) <= surface.to ? surface : undefined
    sentence.forms.push(form)
    sentence.lemmas.push(lemma)
    sentence.upos.push(upos)
    sentence.xpos.push(xpos)
    sentence.heads.push(Number(parent))
    sentence.relations.push(relation)
    sentence.misc.push(misc)
    sentence.surface.push(inside)
    sentence.spaced.push(inside === undefined ? spaced : Number(number) === inside.to && surfaceSpaced)
  }
  return sentence
}
