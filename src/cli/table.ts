import type { Table, Value } from '../store'

type Cells = Pick<Table, 'columns' | 'rows'>

const MIN_WIDTH = 8

/** Columns aligned, numbers to the right. Given a width, the widest columns are cut with an ellipsis until a row fits. */
export function formatTable(table: Cells, width?: number): string {
  const head = table.columns.map(oneLine)
  const body = table.rows.map((row) => row.map(cellText))
  const widths = head.map((name, column) =>
    body.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), widthOf(name)),
  )
  if (width !== undefined) shrink(widths, width)
  const numeric = head.map((_name, column) =>
    table.rows.every((row) => row[column] === null || typeof row[column] === 'number'),
  )
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => pad(fit(cell, widths[column] ?? 0), widths[column] ?? 0, numeric[column] ?? false))
      .join('  ')
      .trimEnd() + '\n'
  return [line(head), line(widths.map((columnWidth) => '─'.repeat(columnWidth))), ...body.map(line)].join('')
}

/** How a value reads in a cell: text as it is, lists of scalars with "; ", all else as JSON. */
export function cellText(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return oneLine(String(value))
  const isFlat = Array.isArray(value) && value.every((item) => typeof item !== 'object')
  return oneLine(isFlat ? value.join('; ') : JSON.stringify(value))
}

// eslint-disable-next-line no-control-regex -- control characters could steer the terminal
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\u0000-\u001F\u007F-\u009F]/g, '\uFFFD')

function shrink(widths: number[], width: number): void {
  const total = (): number => widths.reduce((sum, each) => sum + each, 0) + 2 * (widths.length - 1)
  while (total() > width) {
    const widest = Math.max(...widths)
    if (widest <= MIN_WIDTH) return
    widths[widths.indexOf(widest)] = widest - 1
  }
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0)

function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (widthOf(kept + character) > width - 1) break
    kept += character
  }
  return kept + '…'
}

function pad(text: string, width: number, right: boolean): string {
  const gap = ' '.repeat(Math.max(0, width - widthOf(text)))
  return right ? gap + text : text + gap
}
