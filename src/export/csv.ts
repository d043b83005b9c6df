import type { Table, Value } from '../store/store'
import { withoutFormula } from './spreadsheet-cell'

/** RFC 4180, lines ended by CRLF. Text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function formatCsv(table: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [table.columns, ...table.rows].map((row) => row.map(cell).join(','))
  return lines.map((line) => line + '\r\n').join('')
}

function cell(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return quoted(withoutFormula(typeof value === 'string' ? value : JSON.stringify(value)))
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)
