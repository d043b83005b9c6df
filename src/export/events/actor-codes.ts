import type { Build } from '../../graph/folder'
import type { Entity } from '../../model'

/** CAMEO's codes of an actor (CAMEO codebook 1.1b3, chapter 3): its state, three letters, and its role. */
export interface ActorCodes {
  readonly country?: string
  readonly type?: string
}

/** CAMEO's role by the kind of an organization, where one fits every body of the kind. */
const ROLES: Readonly<Record<string, string>> = {
  international: 'IGO',
  alliance: 'IGO',
  bloc: 'IGO',
  agency: 'GOV',
  'regional government': 'GOV',
  army: 'MIL',
  parliament: 'LEG',
  court: 'JUD',
  party: 'PTY',
  company: 'BUS',
  humanitarian: 'NGO',
  advocacy: 'NGO',
  'armed group': 'REB',
}

/** Whether an entity is a state's: `state:PRK` is PRK. */
const stateIn = (id: string | undefined): string | undefined => /^state:([A-Z]{3})$/.exec(id ?? '')?.[1]

/** Codes for each entity. A person is of a government where a fact says that he leads a state or holds an office in one. */
export function actorCodes(build: Pick<Build, 'entities' | 'facts'>): ReadonlyMap<string, ActorCodes> {
  const officials = new Map(
    build.facts
      .filter(({ type, polarity }) => polarity === 'positive' && (type === 'LEADS' || type === 'HOLDS_OFFICE_IN'))
      .flatMap(({ from, to }) => (stateIn(to ?? undefined) === undefined ? [] : [[from, to] as const])),
  )
  const codesOf = ({ id, label, kind, country }: Entity): ActorCodes => {
    const state = stateIn(id) ?? stateIn(country) ?? stateIn(officials.get(id) ?? undefined)
    const type = officials.has(id) ? 'GOV' : label === 'Outlet' ? 'MED' : ROLES[kind ?? '']
    return { ...(state === undefined ? {} : { country: state }), ...(type === undefined ? {} : { type }) }
  }
  return new Map(build.entities.map((entity) => [entity.id, codesOf(entity)]))
}
