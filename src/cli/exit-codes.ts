/** 0 done, 1 some input was bad or a check failed, 2 the command was used wrongly or could not run at all. */
export const EXIT = { ok: 0, problems: 1, failed: 2 } as const
