/**
 * The words of each `communique` call in a line that a reader would type in a POSIX shell: quotes are taken off, and pipes,
 * redirections, substitutions and comments end a call.
 */
export function communiqueCalls(line: string): string[][] {
  return [...line.matchAll(CALL)].map(([, rest = '']) =>
    [...rest.matchAll(WORD)].map(([word]) => word.replace(/'([^']*)'|"([^"]*)"/g, (_, a, b) => String(a ?? b))),
  )
}

const CALL = /(?:^|[(&|;] ?|npx )communique((?: +(?:'[^']*'|"[^"]*"|[^\s'"|>&;)#])+)*)/g
const WORD = /(?:'[^']*'|"[^"]*"|[^\s'"])+/g
