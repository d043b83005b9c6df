/** The machine code of a system error, such as `ENOENT`; empty if it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** A system error in one line, without the path that the message already names: "ELOOP: too many symbolic links". */
export function errorWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/, \w+ '.*$/s, '').replace(/\s+/g, ' ')
}
