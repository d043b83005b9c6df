/** Stands in for `node:crypto`: the page makes no ids. */
const none = (): never => {
  throw new Error('page: expected no id to be made')
}

export { none as createHash, none as hash }
