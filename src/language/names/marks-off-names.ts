import type { Name } from '../../model'

const DASH = /^[-–—]+$/

/** "U.S.-South Korean": a dash at a name's edge is no part of it. */
export function marksOffNames(names: readonly Name[], forms: readonly string[]): readonly Name[] {
  const isDash = (token: number) => DASH.test(forms[token] ?? '')
  if (!names.some(({ first, last }) => isDash(first) || isDash(last))) return names
  return names.flatMap((name) => {
    let { first, last } = name
    while (first <= last && isDash(first)) first++
    while (last > first && isDash(last)) last--
    return first > last ? [] : [{ first, last, kind: name.kind }]
  })
}
