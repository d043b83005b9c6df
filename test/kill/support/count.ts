const ALL = 100

/** `KILL_MOMENTS` and `KILL_SEED` of the environment: how many moments in all, and which. */
export const MOMENTS = Number(process.env['KILL_MOMENTS'] ?? ALL)
export const SEED = Number(process.env['KILL_SEED'] ?? 1)

/** The share of all moments, at least one. */
export const shareOf = (share: number): number => Math.max(1, Math.round(MOMENTS * share))

/** Counts what was met, and says so in one line. */
export function tally(): { readonly add: (what: string) => void; readonly words: () => string } {
  const counts = new Map<string, number>()
  return {
    add: (what) => counts.set(what, (counts.get(what) ?? 0) + 1),
    words: () => [...counts].sort().map(([what, count]) => `${what} ${count}`).join(', '), // prettier-ignore
  }
}

/** A line among what the tests print. */
export const say = (line: string): void => void process.stdout.write(`    ${line}\n`)
