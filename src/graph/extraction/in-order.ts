/**
 * Works on items, at most `width` of them at a time, and gives what came of each in the order of the items. So many are
 * read ahead that no worker waits for a slow one, and no more.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const enter = gate(width)
  const ahead: Promise<R>[] = []
  for await (const item of items) {
    const begun = enter(() => work(item))
    // It is awaited in its turn; until then its error is nobody's.
    begun.catch(() => undefined)
    ahead.push(begun)
    if (ahead.length > width * AHEAD) yield await (ahead.shift() ?? begun)
  }
  for (const each of ahead) yield await each
}

const AHEAD = 4

/** Lets so many pieces of work run at a time; the others wait in their order. */
function gate(width: number): <R>(work: () => Promise<R>) => Promise<R> {
  let free = width
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    }
  }
}
