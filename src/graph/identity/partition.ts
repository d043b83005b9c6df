/** Ids in classes that can be joined; of a class the first by code units stands for it until it is named otherwise. */
export class Partition {
  private readonly parents = new Map<string, string>()

  rootOf(id: string): string {
    let root = id
    for (let above = this.parents.get(root); above !== undefined; above = this.parents.get(root)) root = above
    for (let at = id; at !== root;) {
      const next = this.parents.get(at) ?? root
      this.parents.set(at, root)
      at = next
    }
    return root
  }

  areOne(a: string, b: string): boolean {
    return this.rootOf(a) === this.rootOf(b)
  }

  join(a: string, b: string): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)]
    if (first === second) return
    if (first < second) this.parents.set(second, first)
    else this.parents.set(first, second)
  }
}
