/**
 * A table that is looked up by words of articles: without a prototype, so that "constructor" or "__proto__" is no entry.
 * @example tableOf({ two: 2 })['constructor'] === undefined
 */
export function tableOf<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries)
}
