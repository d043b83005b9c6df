interface Stretch {
  readonly start: number
  readonly end: number
}

/** A piece of text and the marks that cover all of it. */
export interface Segment<T> {
  readonly text: string
  readonly start: number
  readonly marks: readonly T[]
}

/**
 * Cuts a text at the ends of its marks, which may nest and overlap: the pieces joined give the text again.
 * Marks that reach outside the text are clipped.
 */
export function segments<T extends Stretch>(text: string, marks: readonly T[]): readonly Segment<T>[] {
  const within = (offset: number): number => Math.min(Math.max(offset, 0), text.length)
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [within(start), within(end)])])
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? text.length
    return {
      text: text.slice(start, end),
      start,
      marks: marks.filter((mark) => mark.start <= start && mark.end >= end),
    }
  })
}
