import { StreamLanguage, type StreamParser } from '@codemirror/language'
import { FUNCTIONS, KEYWORDS } from './words'

interface Mode {
  /** The sign that ends the text, quoted name or comment that the line began in. */
  readonly open: { until: string | null }
  /** The last sign that was no blank: it tells a label from a map's key, and a property from a name. */
  readonly last: { sign: string }
}

const NAMES: ReadonlySet<string> = new Set(FUNCTIONS.map((name) => name.toLowerCase()))

/** Cypher by its words: enough for colours; the server parses. */
const parser: StreamParser<Mode> = {
  name: 'cypher',
  startState: () => ({ open: { until: null }, last: { sign: '' } }),
  copyState: ({ open, last }) => ({ open: { ...open }, last: { ...last } }),
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } }, closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] } }, // prettier-ignore
  token: (stream, { open, last }) => {
    if (open.until === null && stream.eatSpace()) return null
    if (open.until === null) {
      if (stream.match('//')) {
        stream.skipToEnd()
        return 'comment'
      }
      if (stream.match('/*')) open.until = '*/'
      else if (/['"`]/.test(stream.peek() ?? '')) open.until = stream.next() ?? null
    }
    if (open.until !== null) {
      const { until } = open
      while (!stream.eol() && open.until !== null)
        if (stream.match(until)) open.until = null
        else if (stream.next() === '\\' && until !== '*/' && until !== '`') stream.next()
      last.sign = until
      return until === '*/' ? 'comment' : until === '`' ? 'variableName' : 'string'
    }
    const before = last.sign
    if (stream.match(/^\$[\p{L}_][\p{L}\p{N}_]*/u)) return told(last, 'x', 'variableName.special')
    if (stream.match(/^\d+(\.\d+)?([eE][+-]?\d+)?/)) return told(last, 'x', 'number')
    const word = stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u) as RegExpMatchArray | null
    if (word === null) return told(last, stream.next() ?? '', 'punctuation')
    last.sign = 'x'
    if (before === '.') return 'propertyName'
    if (before === ':' || before === '|') return 'typeName'
    if (NAMES.has(word[0].toLowerCase()) && stream.match(/^\s*\(/, false)) return 'variableName.function'
    return KEYWORDS.has(word[0].toUpperCase()) ? 'keyword' : 'variableName'
  },
}

function told(last: { sign: string }, sign: string, kind: string): string {
  last.sign = sign
  return kind
}

export const cypher = StreamLanguage.define(parser)
