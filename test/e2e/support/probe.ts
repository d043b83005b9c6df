import type { Page } from 'playwright-core'

export interface PagePoint {
  readonly x: number
  readonly y: number
}

/** What the view tells tests about its picture (viz/src/main.ts). */
interface Probe {
  readonly nodePoint: (id: string) => PagePoint | null
  readonly edgePoint: (id: string) => PagePoint | null
  readonly settled: () => Promise<void>
  readonly shown: () => { readonly nodes: string[]; readonly edges: string[] }
}
type Answer<K extends keyof Probe> = Awaited<ReturnType<Probe[K]>>

/** Asks the view once its camera stands still, so that the points it tells hold until the next act. */
export function probe<K extends keyof Probe>(page: Page, call: K, ...args: readonly string[]): Promise<Answer<K>> {
  return page.evaluate(
    async ([name, given]) => {
      const { __communique } = globalThis as unknown as {
        __communique: Record<string, (...a: readonly string[]) => unknown>
      }
      await __communique['settled']?.()
      return (await __communique[name]?.(...given)) as never
    },
    [call, args] as const,
  )
}

/** Where the middle of a node or edge stands on the page. Throws where the picture lacks it. */
export async function pointOf(page: Page, kind: 'node' | 'edge', id: string): Promise<PagePoint> {
  const point = await probe(page, kind === 'node' ? 'nodePoint' : 'edgePoint', id)
  if (point === null) throw new Error(`picture: expected a ${kind} "${id}"`)
  return point
}

/** Clicks a node or edge in the picture, as a hand would: the pointer comes first, then the button. */
export async function clickOn(page: Page, kind: 'node' | 'edge', id: string): Promise<void> {
  const { x, y } = await pointOf(page, kind, id)
  await page.mouse.move(x, y)
  await page.mouse.click(x, y)
}
