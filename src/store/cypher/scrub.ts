/** Strings, quoted names and comments. What is never closed takes time by the square of its length: a query is short. */
// eslint-disable-next-line regexp/no-super-linear-move
export const LITERALS = /'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|`(?:``|[^`])*`|\/\/[^\n\r]*|\/\*[^]*?\*\//g

/** A query without the words of its strings, comments and quoted names, so that keywords can be looked for. */
export function scrub(text: string): string {
  return text.replace(LITERALS, (literal) => (literal.startsWith('/') ? ' ' : (literal[0] ?? '').repeat(2)))
}

/** Names of the parameters that a query asks for, sorted. */
export function parametersIn(text: string): string[] {
  const names = [...scrub(text).matchAll(/\$([\p{L}_][\p{L}\p{N}_]*)/gu)].flatMap((match) => match[1] ?? [])
  return [...new Set(names)].sort()
}
