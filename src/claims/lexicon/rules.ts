/** Nouns for what binds or bars others: "restrictions on trading with Ghana" say nothing of what their maker does. */
export const RULES: ReadonlySet<string> = new Set(
  'restriction limit limitation ban prohibition rule regulation law sanction penalty embargo curb moratorium condition taboo'.split(
    ' ',
  ),
)
