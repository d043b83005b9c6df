const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Prefixes that stay joined to their word: "pro-Russian", "re-election". */
export const JOINED_PREFIXES = words(
  'e non pre anti mid re post co over pro multi ex sub semi cross neo psycho counter intra inter socio micro pan mini un arch extra ultra quasi bi tri',
)

/** Words in two parts, as the treebanks split them. */
export const SPLIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['lemme', 3],
  ['gimme', 3],
])

export const URL =
  /^(?:https?:\/\/|www\.)\S+|^[\w.+-]+@[\w-]+\.[\w.-]+|^[\w-]+\.(?:com|org|net|gov|edu|io|co\.uk|ru|kp|kr|cn|eu)(?:\/\S*)?$/i
export const SMILEY = /^[:;=]['-]?[)(DPpO/|]+$/
export const CONTRACTION = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/i
export const CLITIC = /^(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/i
export const ELISION = /^['’](?:\d0s|em|til|cause|tis|twas|n)\b|^['’]\d\d(?:\D|$)/i
export const LEADING = /^(?:\.\.\.+|…|--+|US\$|[“”"‘’'`([{<«»>)\]},;:!?*•|/~—–\-=+§©®™°#$€£¥₹])/
export const TRAILING = /(?:(?<!\.)\.{3,}|…|(?<!-)-{2,}|(?<![!?])[!?]{2,}|[”"’'`)\]}>»,;:!?*/%~—–\-|™®°])$/
export const INITIALS = /^(?:\p{L}\.)+$/u
export const AMOUNT = /^(US\$|\$|€|£|¥|₹)(.+)$/
/** A figure with its unit: "5pm", "300km". */
export const MEASURE = /^(\d[\d.,]*)(%|°|€|£|am|pm|a\.m\.|p\.m\.|km|kg|mm|cm|bn|mn|tn|mph|km\/h|m|k|th|st|nd|rd|s)$/i
/** Units that stay joined: "20th", "1980s", "40k". */
export const JOINED_UNIT = /^(?:th|st|nd|rd|s|k|m)$/i
export const RANGE = /^(\d[\d.,]*)[-–](\d[\d.,]*)$/
