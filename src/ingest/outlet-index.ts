import { OUTLETS } from './data/outlets'
import type { OutletRecord } from './data/outlet-record'
import type { Span } from '../model'

export interface OutletMention extends Span {
  readonly outlet: OutletRecord
}

interface Alias {
  readonly form: string
  /** Where in the form its first capitalised word stands: after "the " in "the Guardian". */
  readonly keyOffset: number
  readonly outlet: OutletRecord
}

/** Names start with a capital or a digit, so only such words are looked up. */
const CAPITALISED = /[A-Z\d\u00c0-\u024f][A-Za-z\d\u00c0-\u024f]*/g
const WORD_CHARACTER = /[\p{L}\p{N}]/u
const COMMON_WORD_NOUNS = ['newspaper', 'magazine', 'news agency', 'daily', 'website', 'news site'] as const

/** Typographic apostrophes, hyphens and spaces made plain, one code unit for one, so that offsets stay. */
export function foldPunctuation(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
}

/** The forms by which running text may name the outlet. */
function formsOf(outlet: OutletRecord): string[] {
  const { name, aliases, commonWord } = outlet
  if (!commonWord) return [name, ...(name.startsWith('The ') ? [name.slice(4)] : []), ...aliases].map(foldPunctuation)
  const isArticled = name.startsWith('The ')
  const named = isArticled ? [name, `the ${name.slice(4)}`] : [name]
  const withNoun = named.flatMap((form) => COMMON_WORD_NOUNS.map((noun) => `${form} ${noun}`))
  return [...(isArticled ? [name] : []), ...withNoun, ...aliases].map(foldPunctuation)
}

function indexByFirstWord(): Map<string, readonly Alias[]> {
  const index = new Map<string, Alias[]>()
  for (const outlet of OUTLETS)
    for (const form of new Set(formsOf(outlet))) {
      const key = [...form.matchAll(CAPITALISED)].find((word) => startsWord(form, word.index))
      if (!key) continue
      const list = index.get(key[0]) ?? []
      list.push({ form, keyOffset: key.index, outlet })
      index.set(key[0], list)
    }
  for (const list of index.values()) list.sort((a, b) => b.form.length - a.form.length)
  return index
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !WORD_CHARACTER.test(text.charAt(at - 1))
}

const BY_FIRST_WORD = indexByFirstWord()

function nameKey(name: string): string {
  return foldPunctuation(name).trim().toLowerCase().replace(/^the /, '')
}

const BY_NAME = new Map<string, OutletRecord>()
for (const outlet of OUTLETS)
  for (const name of [outlet.name, ...outlet.aliases])
    if (!BY_NAME.has(nameKey(name))) BY_NAME.set(nameKey(name), outlet)

const BY_DOMAIN = new Map<string, OutletRecord>()
for (const outlet of OUTLETS) for (const domain of outlet.domains) BY_DOMAIN.set(domain, outlet)

/** The outlet of exactly this name or alias; "The" and letter case do not count. */
export function outletNamed(name: string): OutletRecord | undefined {
  return BY_NAME.get(nameKey(name))
}

/** The outlet whose pages or mailboxes lie under this host: `edition.cnn.com` is CNN. */
export function outletOfDomain(host: string): OutletRecord | undefined {
  const labels = host.toLowerCase().split('.')
  for (let start = 0; start < labels.length - 1; start += 1) {
    const outlet = BY_DOMAIN.get(labels.slice(start).join('.'))
    if (outlet) return outlet
  }
  return undefined
}

/** Every outlet that the text names, longest form first, in reading order and without overlaps. Linear in the text. */
export function findOutlets(text: string): OutletMention[] {
  const folded = foldPunctuation(text)
  const mentions: OutletMention[] = []
  let free = 0
  for (const word of folded.matchAll(CAPITALISED)) {
    if (word.index < free) continue
    const alias = BY_FIRST_WORD.get(word[0])?.find(
      (a) => word.index - a.keyOffset >= free && stands(folded, word.index, a),
    )
    if (!alias) continue
    const start = word.index - alias.keyOffset
    free = start + alias.form.length
    mentions.push({ start, end: free, outlet: alias.outlet })
  }
  return mentions
}

function stands(folded: string, keyAt: number, alias: Alias): boolean {
  const start = keyAt - alias.keyOffset
  if (!folded.startsWith(alias.form, start) || !startsWord(folded, start)) return false
  const end = start + alias.form.length
  if (end < folded.length && WORD_CHARACTER.test(folded.charAt(end))) return false
  return !(alias.outlet.commonWord && /^ \p{Lu}/u.test(folded.slice(end, end + 2)))
}
