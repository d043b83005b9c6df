import type { Discourse, NewMention } from '../discourse'
import type { Line } from '../line'

/** Reads the noun at the token as a reference; null where it is none of its business. */
export type NominalRule = (line: Line, token: number, discourse: Discourse) => NewMention | null
