import type { Line } from './line'
import { headAt, lemmaAt, lowerAt, relationAt, uposAt } from './line'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** What only somebody can be: "it is ready to talk". */
const WILLING = words(
  `ready willing prepared determined committed able unable eager reluctant unwilling concerned worried confident happy glad open keen set bound due free
  responsible guilty sure certain poised obliged obligated entitled capable afraid proud sorry hopeful desperate serious opposed keen likely unlikely`,
)
const TIMELY = words(
  `time case way day year chance matter reason question shame thing fact sign point fault problem example clear unclear late early hard easy possible
  impossible difficult important true necessary significant obvious sad ironic`,
)
const opensWithWho = (line: Line, clause: number): boolean =>
  relationAt(line, clause) === 'acl' && (line.children[clause] ?? []).some((child) => lowerAt(line, child) === 'who')

const opensClause = (line: Line, clause: number): boolean =>
  /^(ccomp|csubj|advcl|xcomp|acl)$/.test(relationAt(line, clause)) &&
  (line.children[clause] ?? []).some((child) => /^(to|that|for)$/.test(lowerAt(line, child)))

const EVENTS = words('come mark underscore mean matter seem appear happen depend sound')
const JUDGED = words('make find consider think deem believe keep render')

/** "It is clear that", "it was the first time", "makes it hard to", "do it": the pronoun means nobody. */
export function isExpletive(line: Line, token: number): boolean {
  const relation = relationAt(line, token)
  if (relation === 'expl') return true
  const governor = headAt(line, token)
  if (governor < 0) return false
  const children = line.children[governor] ?? []
  const lemma = lemmaAt(line, governor)
  if (relation === 'obj') {
    if (lemma === 'do') return true
    const judged = children.find((child) => relationAt(line, child) === 'xcomp' && uposAt(line, child) === 'ADJ')
    return (
      JUDGED.has(lemma) &&
      judged !== undefined &&
      line.tokens.slice(judged + 1, judged + 7).some(({ form }) => /^(to|that|if|when)$/.test(form))
    )
  }
  if (relation !== 'nsubj') return false
  const clause = children.some(
    (child) => child > token && ['ccomp', 'csubj', 'acl', 'advcl', 'xcomp'].includes(relationAt(line, child)),
  )
  if (children.some((child) => relationAt(line, child) === 'cop')) {
    const adjective = uposAt(line, governor) === 'ADJ'
    if (adjective && clause) return !WILLING.has(lowerAt(line, governor))
    if (TIMELY.has(lemma)) return true
    // "It is the president who decides"
    return (
      children.some((child) => opensWithWho(line, child)) ||
      children.some((child) => child > token && ['ccomp', 'csubj'].includes(relationAt(line, child)))
    )
  }
  if (EVENTS.has(lemma)) return true
  if (/^(take|turn|emerge|help)$/.test(lemma) && clause) return true
  if (/^(remain|become|look|get|feel|seem)$/.test(lemma)) {
    // "it has become urgent for Peru to act"
    const judged = children.find((child) => child > token && uposAt(line, child) === 'ADJ')
    if (judged !== undefined && !WILLING.has(lowerAt(line, judged)))
      if (
        [governor, judged].some((head) =>
          (line.children[head] ?? []).some((child) => child > judged && opensClause(line, child)),
        )
      )
        return true
    return children.some(
      (child) => child > token && (TIMELY.has(lemmaAt(line, child)) || /^(apparent|see)/.test(lemmaAt(line, child))),
    )
  }
  const passive = children.some((child) => line.tokens[child]?.deprel === 'aux:pass')
  return passive && children.some((child) => child > governor && ['ccomp', 'csubj'].includes(relationAt(line, child)))
}
