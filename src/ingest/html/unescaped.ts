import { parserLibrary } from './libraries'

/** The words of a value that was written as markup: character references resolved, tags left out, spaces made single. */
export function unescaped(value: string): string {
  if (!/[&<]/.test(value)) return value.replace(/\s+/g, ' ').trim()
  const parts: string[] = []
  const parser = new (parserLibrary().Parser)({ ontext: (text) => parts.push(text) })
  parser.end(value)
  return parts.join('').replace(/\s+/g, ' ').trim()
}
