import { outletNamed } from '../ingest'
import { KINGDOMS } from './data/state-names'
import { US_TITLES } from './data/titles'
import { formAt } from './line'
import type { BodyRule } from './role-context'
import { isBare, USA } from './role-context'
import { dominantState } from './state-counts'

const BRITAIN = 'state:GBR'

/** Titles of one office only: "Pope", "Secretary of State". */
export const ownTitle: BodyRule = ({ line, title: { title, body, noun } }) => {
  if (title === 'pope' && body === undefined) return 'state:VAT'
  if (body?.kind === 'place' && body.entry?.kind === 'us-state' && /senator|congress|representative/.test(title))
    return USA
  if (body !== undefined && body.kind !== 'person') return undefined
  if (/(^| )(senator|congressman|congresswoman)$/.test(title) || formAt(line, noun) === 'Rep.') return USA
  return US_TITLES.some((known) => title === known || (known.includes(' ') && title.endsWith(` ${known}`)))
    ? USA
    : undefined
}

/** "Health Secretary X": an office of the United States or of Britain, whichever the article is about; "foreign secretary" is British. */
export const secretary: BodyRule = (draft, { counts, article }) => {
  const { title } = draft.title
  const chancellor =
    title === 'chancellor' && counts.has(BRITAIN) && !counts.has('state:DEU') && !counts.has('state:AUT')
  if (chancellor) return BRITAIN
  if (!isBare(draft) || !title.endsWith(' secretary') || /press|general|party|private/.test(title)) return undefined
  const [british, american] = [counts.get(BRITAIN) ?? 0, counts.get(USA) ?? 0]
  const outlet = article.outlet === undefined ? undefined : outletNamed(article.outlet.name)
  if (british > 0 && (/foreign|home|defence|brexit|international development/.test(title) || outlet?.country === 'GBR'))
    return BRITAIN
  return american === 0 && british === 0 ? undefined : american >= british ? USA : BRITAIN
}

/** "the secretary-general, X": of the United Nations, or of NATO where the article speaks of it alone. */
export const secretaryGeneral: BodyRule = (draft, { lines }) => {
  if (!isBare(draft) || !/^secretary[ -]general$/.test(draft.title.title)) return undefined
  const bodies = new Set(lines.flatMap(({ hits }) => hits.flatMap(({ entry }) => entry?.id ?? [])))
  const found = ['org:un', 'org:nato'].filter((id) => bodies.has(id))
  return found.length === 1 ? found[0] : undefined
}

/** "UN Ambassador X": sent by the United States where the article speaks of them and of nobody else's mission. */
export const mission: BodyRule = (draft, { counts }) =>
  isBare(draft) && /^(un|u\.n\.|united nations|nato|eu) ambassador$/.test(draft.title.title) && counts.has(USA)
    ? USA
    : undefined

/** "Crown Prince" in an article with one kingdom. */
export const kingdom: BodyRule = (draft, { counts }) =>
  isBare(draft) && /prince|king|queen|sultan|emir/.test(draft.title.title)
    ? dominantState(new Map([...counts].filter(([state]) => KINGDOMS.has(state))), 0.6)
    : undefined
