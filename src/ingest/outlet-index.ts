import { OUTLETS } from './data/outlets'
import type { OutletRecord } from './data/outlet-record'
import type { Span } from '../model'

export interface OutletMention extends Span {
  readonly outlet: OutletRecord
}

interface Alias {
  readonly form: string
  readonly outlet: OutletRecord
}

const WORD = /[\p{L}\p{N}]+/gu
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

function firstWord(form: string): string {
  return form.match(/[\p{L}\p{N}]+/u)?.[0] ?? ''
}

function indexByFirstWord(): Map<string, readonly Alias[]> {
  const index = new Map<string, Alias[]>()
  for (const outlet of OUTLETS)
    for (const form of new Set(formsOf(outlet))) {
      const list = index.get(firstWord(form)) ?? []
      list.push({ form, outlet })
      index.set(firstWord(form), list)
    }
  for (const list of index.values()) list.sort((a, b) => b.form.length - a.form.length)
  return index
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
  for (const word of folded.matchAll(WORD)) {
    const start = word.index
    if (start < free) continue
    const alias = BY_FIRST_WORD.get(word[0])?.find((a) => stands(folded, start, a))
    if (!alias) continue
    free = start + alias.form.length
    mentions.push({ start, end: free, outlet: alias.outlet })
  }
  return mentions
}

function stands(folded: string, start: number, alias: Alias): boolean {
  if (!folded.startsWith(alias.form, start)) return false
  const end = start + alias.form.length
  if (end < folded.length && WORD_CHARACTER.test(folded.charAt(end))) return false
  return !(alias.outlet.commonWord && /^ \p{Lu}/u.test(folded.slice(end, end + 2)))
}
