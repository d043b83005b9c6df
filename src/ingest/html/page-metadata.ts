import { outletNamed, outletOfDomain } from '../outlet-index'
import type { Metadata } from '../raw-article'
import { dateGiven } from '../metadata/given-date'
import { fullDateIn } from '../metadata/page-date'
import { quoteOf, type MetadataEvidence } from '../../model'
import { linkedArticle, type LinkedArticle } from './json-ld'
import type { PageFact, PageFacts } from './page-facts'
import { plainTextOf } from './page-tree'
import { unescaped } from './unescaped'

/** What the page's own markup says, with the place of the words in its source. */
export interface PageMetadata extends Metadata {
  readonly outletEvidence?: MetadataEvidence | undefined
  readonly dateEvidence?: MetadataEvidence
  /** The text that the markup gives of the article, for pages whose body a script would fill in. */
  readonly body?: { readonly text: string; readonly script: { readonly start: number; readonly end: number } }
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'citation_publication_date',
  'article.published',
]
const SITE_NAMES = ['og:site_name', 'publisher', 'dc.publisher', 'citation_publisher', 'application-name']
const AUTHOR_NAMES = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl']
const MIN_TITLE_WORDS = 3
const MAX_AUTHORS = 12

export function metadataOf(facts: PageFacts, source: string): PageMetadata {
  const linked = linkedArticle(facts.linkedData)
  const at = ({ start, end }: PageFact): MetadataEvidence => ({ ...quoteOf(source, start, end), in: 'original' })
  const title = titleOf(facts, linked)
  const date = dateOf(facts, linked)
  const outlet = outletOf(facts, linked)
  const authors = authorsOf(facts, linked, outlet?.value)
  return {
    ...(title && { title }),
    ...(date && { date: date.given, dateEvidence: at(date.fact) }),
    ...(outlet && { outlet: outlet.value, ...(outlet.end > outlet.start && { outletEvidence: at(outlet) }) }),
    ...(authors.length > 0 && { authors }),
    ...(linked?.body && { body: { text: linked.body, script: linked.script } }),
  }
}

/** The heading of the page where the markup names it as the title, else the markup's title. */
function titleOf(facts: PageFacts, linked: LinkedArticle | undefined): string | undefined {
  const told = [linked?.headline, facts.meta.get('og:title')?.value, facts.meta.get('twitter:title')?.value]
    .filter((title) => title !== undefined)
    .map(unescaped)
  const named = [...told, facts.titleElement ?? ''].map(foldedTitle)
  const headings = facts.headings.map(plainTextOf).filter((text) => text !== '' && text.length < 400)
  const found = headings.find((text) => named.some((name) => name.includes(foldedTitle(text))))
  return found ?? told[0] ?? headings[0] ?? lesserTitle(facts)
}

/** Where there is no first heading: a lesser one of some words with which the page's title begins. */
function lesserTitle({ lesserHeadings, titleElement = '' }: PageFacts): string | undefined {
  const named = foldedTitle(titleElement)
  return lesserHeadings
    .map(plainTextOf)
    .find((text) => foldedTitle(text).split(' ').length >= MIN_TITLE_WORDS && named.startsWith(foldedTitle(text)))
}

export function foldedTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function dateOf(facts: PageFacts, linked: LinkedArticle | undefined) {
  const candidates: readonly (readonly [basis: string, fact: PageFact | undefined])[] = [
    ['json-ld', linked?.published === undefined ? undefined : inScript(linked, linked.published)],
    ...DATE_NAMES.map((name) => ['meta', facts.meta.get(name)] as const),
    ['time element', facts.times[0]],
  ]
  for (const [basis, fact] of candidates) {
    const given = fact && (dateGiven(fact.value, basis) ?? dateGiven(fullDateIn(fact.value) ?? '', basis))
    if (fact && given) return { given, fact }
  }
  return undefined
}

/** A publisher that is known by name, the owner of the page's address, or whatever name the markup gives. */
function outletOf(facts: PageFacts, linked: LinkedArticle | undefined): PageFact | undefined {
  const publisher = linked?.publisher === undefined ? undefined : inScript(linked, linked.publisher)
  const told = [publisher, ...SITE_NAMES.map((name) => facts.meta.get(name))].flatMap((fact) =>
    fact && !/^https?:/i.test(fact.value) ? [siteName(fact)] : [],
  )
  const address = facts.canonical ?? facts.meta.get('og:url')?.value
  const host = address !== undefined && URL.canParse(address) ? new URL(address).hostname : ''
  const owner = outletOfDomain(host)
  return (
    told.find(({ value }) => outletNamed(value)) ??
    (owner && { value: owner.name, start: 0, end: 0 }) ??
    told.find(({ value }) => value.length <= 80 && /\p{L}/u.test(value))
  )
}

/** "Example News - Latest headlines": the name stands before the bar or dash. */
function siteName(fact: PageFact): PageFact {
  const name = fact.value.split(/\s[|–—:•-]\s/)[0] ?? ''
  const isWhole = name === fact.value || fact.end - fact.start !== fact.value.length
  return isWhole
    ? { ...fact, value: name || fact.value }
    : { value: name, start: fact.start, end: fact.start + name.length }
}

function authorsOf(facts: PageFacts, linked: LinkedArticle | undefined, outlet: string | undefined): string[] {
  const told = AUTHOR_NAMES.flatMap((name) => facts.meta.get(name)?.value ?? [])
  const [first = []] = [linked?.authors ?? [], told.slice(0, 1), facts.bylines].filter((names) => names.length > 0)
  const names = first
    .flatMap((name) =>
      unescaped(name)
        .replace(/\s+/g, ' ')
        .replace(/^by /i, '')
        .split(/, | and |[;|]/),
    )
    .map((name) => name.trim())
  return [...new Set(names)]
    .filter((name) => /\p{L}/u.test(name) && name.length <= 80 && !/[/@]/.test(name) && name !== outlet)
    .slice(0, MAX_AUTHORS)
}

/** Where the value stands in the script; the whole script where it is written with escapes. */
function inScript({ script }: LinkedArticle, value: string): PageFact {
  const at = script.text.indexOf(value)
  const start = at < 0 ? script.start : script.start + at
  return { value, start, end: at < 0 ? script.end : start + value.length }
}
