import type { TimeMention } from '../../time'
import type { Predication } from '../syntax/predication'
import { subtree, type Tree } from '../syntax/tree'
import { isNoun } from '../syntax/words'
import type { EventTime } from './event-time'
import { isYear } from './year'

/** "Francis' 2014 visit": the year stands before the noun. */
export function timeBefore(tree: Tree, trigger: number, times: readonly TimeMention[]): TimeMention | undefined {
  if (!isNoun(tree, trigger)) return undefined
  return times.find(
    ({ first, last }) => last < trigger && tree.children(trigger).some((child) => first <= child && child <= last),
  )
}

/** "his 2014 visit": a bare year that stands before an event noun. */
export function yearBefore(tree: Tree, trigger: number): EventTime | undefined {
  if (!isNoun(tree, trigger)) return undefined
  const year = tree.children(trigger).find((child) => child < trigger && isYear(tree.token(child).form))
  return year === undefined
    ? undefined
    : { value: { start: tree.token(year).form, precision: 'year' }, words: tree.token(year) }
}

/** "Russia's invasion of Ukraine in February 2022": a month or year right behind an event noun dates it, whatever the tree says. */
export function rightBehind(
  tree: Tree,
  { trigger, form }: Predication,
  times: readonly TimeMention[],
): TimeMention | undefined {
  if (form !== 'noun') return undefined
  const end = Math.max(...subtree(tree, trigger))
  return times.find(
    ({ first, value }) =>
      first > end && first - end <= 2 && (value?.precision === 'month' || value?.precision === 'year'),
  )
}
