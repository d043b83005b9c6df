/** Sets that grow together (union-find with path halving); each is known by the smallest index in it. */
export class Groups {
  readonly #parents: Uint32Array

  constructor(size: number) {
    this.#parents = Uint32Array.from({ length: size }, (_, index) => index)
  }

  rootOf(index: number): number {
    let at = index
    for (;;) {
      const parent = this.#parents[at] ?? at
      if (parent === at) return at
      this.#parents[at] = this.#parents[parent] ?? parent
      at = parent
    }
  }

  /** Whether the two were apart. */
  join(a: number, b: number): boolean {
    const [left, right] = [this.rootOf(a), this.rootOf(b)]
    if (left === right) return false
    this.#parents[Math.max(left, right)] = Math.min(left, right)
    return true
  }
}
