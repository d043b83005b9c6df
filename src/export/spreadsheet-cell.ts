/** Text that a spreadsheet would run as a formula gets an apostrophe before it, which it shows as text. */
export function withoutFormula(text: string): string {
  return /^\s*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text
}
