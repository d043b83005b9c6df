/** How many characters of a match's beginning are told apart. */
export const START_LENGTH = 3

/** A beginning of a match in lower case; an open one may go on with anything. */
interface Start {
  readonly text: string
  readonly open: boolean
}

const NOTHING: readonly Start[] = [{ text: '', open: false }]
const ANYTHING: readonly Start[] = [{ text: '', open: true }]

/**
 * What a match of the regular expression may begin with: texts of up to three characters in lower case. Every match begins
 * with one of them; not every one need occur. The empty text stands for anything.
 *
 * @example startsOf('(?<!\\w)(?:[Ss]ign|ink)ed?') // ['sig', 'ink']
 */
export function startsOf(source: string): string[] {
  const reader = { source, at: 0 }
  const starts = alternatives(reader)
  return [...new Set(starts.map(({ text }) => text))]
}

interface Reader {
  readonly source: string
  at: number
}

function alternatives(reader: Reader): readonly Start[] {
  const found = [...sequence(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at += 1
    found.push(...sequence(reader))
  }
  return found
}

function sequence(reader: Reader): readonly Start[] {
  let starts = NOTHING
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at] ?? '')) {
    const part = repeated(reader, atom(reader))
    starts = distinct(starts.flatMap((start) => (isDone(start) ? [start] : part.map((next) => joined(start, next)))))
  }
  return starts
}

function atom(reader: Reader): readonly Start[] {
  const { source } = reader
  const char = source[reader.at] ?? ''
  if (char === '(') return group(reader)
  if (char === '[') return charactersOf(reader)
  reader.at += char === '\\' ? 2 : 1
  if (char === '^' || char === '$') return NOTHING
  if (char === '.') return ANYTHING
  if (char !== '\\') return literal(char)
  const escaped = source[reader.at - 1] ?? ''
  if (/[bB]/.test(escaped)) return NOTHING
  return /[a-zA-Z]/.test(escaped) ? ANYTHING : literal(escaped)
}

/** What stands around a match without being part of it counts for nothing. */
function group(reader: Reader): readonly Start[] {
  const opening = /\((?:\?(?:<?[=!]|:|<\w+>))?/y
  opening.lastIndex = reader.at
  const open = opening.exec(reader.source)?.[0] ?? '('
  reader.at += open.length
  const inner = alternatives(reader)
  reader.at += 1
  return /[=!]$/.test(open) ? NOTHING : inner
}

function charactersOf(reader: Reader): readonly Start[] {
  const whole = /\[(\^?)((?:\\.|[^\]\\])*)\]/y
  whole.lastIndex = reader.at
  const [all = '[', negated = '', inside = ''] = whole.exec(reader.source) ?? []
  reader.at += all.length
  if (negated || /\\[a-zA-Z]|.-./.test(inside)) return ANYTHING
  return distinct([...inside.replace(/\\(.)/g, '$1')].flatMap(literal))
}

function repeated(reader: Reader, part: readonly Start[]): readonly Start[] {
  const times = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y
  times.lastIndex = reader.at
  const [all, least] = times.exec(reader.source) ?? []
  if (all === undefined) return part
  reader.at += all.length
  if (all.startsWith('?')) return distinct([...NOTHING, ...part])
  const often = part.map(({ text }) => ({ text, open: true }))
  return all.startsWith('*') || least === '0' ? distinct([...NOTHING, ...often]) : often
}

function literal(char: string): readonly Start[] {
  return [{ text: char.toLowerCase(), open: false }]
}

function joined(start: Start, next: Start): Start {
  const text = (start.text + next.text).slice(0, START_LENGTH)
  return { text, open: next.open }
}

function isDone({ text, open }: Start): boolean {
  return open || text.length >= START_LENGTH
}

function distinct(starts: readonly Start[]): readonly Start[] {
  return [...new Map(starts.map((start) => [`${start.text}|${String(start.open)}`, start])).values()]
}
