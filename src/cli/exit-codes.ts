/** 0 done, 1 some input was bad or a check failed, 2 the command was used wrongly or could not run at all. */
export const EXIT = { ok: 0, problems: 1, failed: 2 } as const

/** What each exit code means, for help and reference. */
export const EXIT_MEANINGS: readonly (readonly [code: number, meaning: string])[] = [
  [EXIT.ok, 'done'],
  [EXIT.problems, 'done, but some input was bad or a check failed; standard error says which'],
  [EXIT.failed, 'not done: the command was used wrongly or could not run; standard error says why'],
]
