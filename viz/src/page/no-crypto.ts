/** Stands in for `node:crypto`: the page makes no ids. */
export function createHash(): never {
  throw new Error('page: expected no id to be made')
}
