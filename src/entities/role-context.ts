import type { Article } from '../model'
import type { TitledName } from './find-titles'
import type { Line } from './line'
import type { People } from './people'
import type { Title } from './title'

/** A title of a person whose body is still being looked for. */
export interface RoleDraft extends TitledName {
  readonly personId: string
  bodyId: string | undefined
}

/** A title without a name: "China's foreign minister". */
export interface LoneTitle {
  readonly line: Line
  readonly title: Title
}

export interface RoleContext {
  readonly article: Article
  readonly lines: readonly Line[]
  readonly people: People
  readonly counts: ReadonlyMap<string, number>
  readonly drafts: readonly RoleDraft[]
  readonly lone: readonly LoneTitle[]
  /** States that persons are named with: "Chile's Adela Mora". */
  readonly nations: ReadonlyMap<string, string>
}

/** Where the body of a bare title can be found; undefined for "not here". */
export type BodyRule = (draft: RoleDraft, context: RoleContext) => string | undefined

export const USA = 'state:USA'

export const isBare = ({ title: { body } }: RoleDraft): boolean => body === undefined || body.kind === 'person'
