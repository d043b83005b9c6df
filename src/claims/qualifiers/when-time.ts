import type { TimeMention } from '../../time'
import type { Tree } from '../syntax/tree'
import { lemmaOf } from '../syntax/words'

/** "signed in 2019 when he met": what the clause tells took place at the time named right before it. */
export function rightBeforeWhen(tree: Tree, carrier: number, times: readonly TimeMention[]): TimeMention | undefined {
  const [when] = tree.childrenBy(carrier, 'advmod').filter((child) => lemmaOf(tree, child) === 'when')
  const mention =
    when === undefined
      ? undefined
      : times.find(({ last }) => last === when - 1 || (last === when - 2 && tree.tokens[when - 1]?.form === ','))
  return mention && begun(mention)
}

/** "since late November, when it tested": what the clause tells took place when the time begins. */
function begun({ value, ...mention }: TimeMention): TimeMention {
  if (value?.since !== true) return { ...mention, value }
  const { start, precision } = value
  return { ...mention, value: { start, precision } }
}
