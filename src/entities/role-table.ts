import type { Role } from './role'
import { isLeading } from './title-rank'

/** Who holds what, as the article tells it; grows where a title without a name turns out to be someone. */
export interface RoleTable {
  readonly all: readonly Role[]
  add(role: Role): void
  /** The states and bodies of a person, the ones led first. */
  bodiesOf(personId: string): readonly string[]
  leadersOf(bodyId: string): readonly string[]
  /** Persons with that title; in that body where one is given. */
  holders(title: string, bodyId: string | undefined): readonly string[]
  leads(personId: string): boolean
}

const HEADS: ReadonlySet<string> = new Set('leader dictator ruler strongman autocrat despot tyrant monarch'.split(' '))
const lastWord = (title: string): string => title.split(' ').at(-1) ?? ''

export function roleTable(roles: Role[]): RoleTable {
  const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
  return {
    all: roles,
    add: (role) => {
      roles.push(role)
    },
    bodiesOf: (personId) =>
      unique(
        [...roles]
          .sort((a, b) => Number(b.leads) - Number(a.leads))
          .flatMap((role) => (role.personId === personId ? [role.bodyId] : [])),
      ),
    leadersOf: (bodyId) =>
      unique(roles.flatMap((role) => (role.bodyId === bodyId && role.leads && !role.former ? [role.personId] : []))),
    holders: (title, bodyId) => {
      const noun = lastWord(title)
      const inBody = roles.filter((role) => bodyId === undefined || role.bodyId === bodyId)
      const exact = inBody.filter((role) => role.title === title)
      if (exact.length > 0) return unique(exact.map(({ personId }) => personId))
      if (HEADS.has(noun))
        return unique(
          inBody.flatMap((role) =>
            role.leads && (title === noun || (role.title.endsWith(noun) && isLeading(title, 'state')))
              ? [role.personId]
              : [],
          ),
        )
      return unique(
        inBody.flatMap((role) =>
          title === noun && lastWord(role.title) === noun && !/vice|deputy/.test(role.title) ? [role.personId] : [],
        ),
      )
    },
    leads: (personId) => roles.some((role) => role.personId === personId && role.leads),
  }
}
