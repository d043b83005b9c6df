import type { Frame } from '../frame'
import * as accusations from './accusations'
import * as agreements from './agreements'
import * as coercion from './coercion'
import * as courtesies from './courtesies'
import * as criticism from './criticism'
import * as demands from './demands'
import * as letters from './letters'
import * as materialConflict from './material-conflict'
import * as materialHelp from './material-help'
import * as meetings from './meetings'
import * as politics from './politics'
import * as ties from './ties'
import * as verbalConflict from './verbal-conflict'
import * as warnings from './warnings'

/** Every frame. Where several of one type fit one predication, the first that fills its slots speaks. */
export const FRAMES: readonly Frame[] = [
  letters,
  meetings,
  courtesies,
  ties,
  agreements,
  materialHelp,
  accusations,
  criticism,
  warnings,
  demands,
  verbalConflict,
  coercion,
  materialConflict,
  politics,
].flatMap((family) => Object.values(family).flat())

/** Frames by the lemma that can trigger them. */
export function framesByLemma(frames: readonly Frame[] = FRAMES): ReadonlyMap<string, readonly Frame[]> {
  const index = new Map<string, Frame[]>()
  for (const frame of frames) for (const lemma of frame.lemmas) index.set(lemma, [...(index.get(lemma) ?? []), frame])
  return index
}
