/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it, which it shows as text. Spreadsheets pass
 * over blanks and invisible characters before a formula, and some read full-width signs as signs (OWASP, "CSV injection").
 *
 * The CSV for Neo4j's importer does without: there, text has to come back as it was.
 */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u
