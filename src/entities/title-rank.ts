import { BODY_HEADS, HARMLESS_MODIFIERS, NARROWING_MODIFIERS, NON_OFFICES, STATE_HEADS } from './data/titles'

/** Whether the title heads what it belongs to: "president" of a state, "secretary-general" of a body; "vice president" and "opposition leader" do not. */
export function isLeading(title: string, bodyKind: 'state' | 'organization' | undefined): boolean {
  const words = title.split(' ')
  const noun = words.find((word) => STATE_HEADS.has(word) || BODY_HEADS.has(word) || word === 'minister')
  const modifiers = words.filter((word) => word !== noun)
  if (modifiers.some((word) => NARROWING_MODIFIERS.has(word))) return false
  if (/(^| )secretary[ -]general$|(^| )general secretary$/.test(title)) return bodyKind === 'organization'
  if (title === 'prime minister' || title === 'first minister' || title.endsWith(' prime minister'))
    return bodyKind !== 'organization'
  if (/head of (state|government)$/.test(title)) return bodyKind !== 'organization'
  if (noun === undefined || noun === 'minister') return false
  const harmless = modifiers.every(
    (word) =>
      HARMLESS_MODIFIERS.has(word) ||
      word.endsWith('ed') ||
      word.endsWith('general') ||
      word.endsWith('executive') ||
      word.endsWith('managing'),
  )
  if (!harmless) return false
  if (bodyKind === 'organization') return BODY_HEADS.has(noun)
  return STATE_HEADS.has(noun)
}

/** "analyst", "journalist", "lawyer": named for what they do and not for an office. */
export const isOffice = (title: string, inBody: boolean): boolean =>
  inBody || !title.split(' ').some((word) => NON_OFFICES.has(word) && !title.includes('director'))
