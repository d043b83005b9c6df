import type { FactLink } from '../../model'

/** A link and the fact that it leaves. */
export interface Link {
  readonly from: string
  readonly link: FactLink
}
