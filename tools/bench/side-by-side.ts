/** Prints rows of figures under their headings, texts to the left and figures to the right. */
export function sideBySide(rows: readonly Readonly<Record<string, string | number>>[]): void {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const table = [headings, ...rows.map((row) => headings.map((heading) => shown(row[heading])))]
  const widths = headings.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)))
  const isText = headings.map((heading) => rows.some((row) => typeof row[heading] === 'string'))
  for (const row of table)
    console.log(
      row
        .map((cell, column) =>
          isText[column] === true ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
}

const shown = (value: string | number | undefined): string =>
  value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : value.toLocaleString('en', { maximumFractionDigits: 2 })

/** How a figure grows with the size: 1 where it doubles with it, 0 where it stays. */
export function exponent(sizes: readonly [number, number], figures: readonly [number, number]): number {
  return Math.log(figures[1] / figures[0]) / Math.log(sizes[1] / sizes[0])
}
