import type { EntityLabel } from '../model'
import { RELATIONS, type EndLabel, type Relation } from './relations'

const BY_TYPE = new Map(RELATIONS.map((relation) => [relation.type, relation]))
const ACTORS: readonly EntityLabel[] = ['Person', 'State', 'Organization', 'Outlet', 'Group']

export function relationOf(type: string): Relation | undefined {
  return BY_TYPE.get(type)
}

/** Whether an entity of this label may stand at an end of the relation. */
export function admits(ends: readonly EndLabel[], label: EntityLabel): boolean {
  return ends.some((end) => end === label || (end === 'Actor' && ACTORS.includes(label)))
}

/** PLOVER's quad class by relation group; structure, politics and provenance have none. */
export function quadClassOf(relation: Relation): 1 | 2 | 3 | 4 | undefined {
  switch (relation.group) {
    case 'verbal-cooperation':
      return 1
    case 'material-cooperation':
      return 2
    case 'verbal-conflict':
      return 3
    case 'material-conflict':
      return 4
    default:
      return undefined
  }
}
