/** What was looked at, how it stands, and, unless all is well, what to do. */
export interface Finding {
  readonly name: string
  readonly status: 'ok' | 'warn' | 'fail'
  readonly found: string
  readonly todo?: string
}

export const ok = (name: string, found: string): Finding => ({ name, status: 'ok', found })

export const warn = (name: string, found: string, todo: string): Finding => ({ name, status: 'warn', found, todo })

export const fail = (name: string, found: string, todo: string): Finding => ({ name, status: 'fail', found, todo })

/** One line of what an error says. */
export const told = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')
