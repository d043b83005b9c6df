import type { Name } from '../../model'

/** Counts of what was found, what there is, and what agrees. */
export class Agreement {
  private found = 0
  private wanted = 0
  private right = 0

  add(found: ReadonlySet<string>, wanted: ReadonlySet<string>): void {
    this.found += found.size
    this.wanted += wanted.size
    for (const item of found) if (wanted.has(item)) this.right++
  }

  get f1(): number {
    return (200 * this.right) / Math.max(1, this.found + this.wanted)
  }

  get precision(): number {
    return (100 * this.right) / Math.max(1, this.found)
  }

  get recall(): number {
    return (100 * this.right) / Math.max(1, this.wanted)
  }
}

export function bioSpans(tags: readonly string[]): Name[] {
  const names: Name[] = []
  tags.forEach((tag, i) => {
    if (!tag.startsWith('B-')) return
    let last = i
    while (tags[last + 1] === `I-${tag.slice(2)}`) last++
    names.push({ first: i, last, kind: tag.slice(2) as Name['kind'] })
  })
  return names
}
