/** Name spaces, by prefix. */
export const PREFIXES = {
  cq: 'urn:communique:ontology:',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const BASE = 'urn:communique:'

/** A name in one of the name spaces, such as `prov:Entity`. */
export type Name = `${keyof typeof PREFIXES}:${string}`

export type Term =
  | { readonly iri: string }
  | { readonly text: string }
  | { readonly value: string; readonly type: 'integer' | 'decimal' | 'date' | 'gYearMonth' | 'gYear' }

/** One statement. */
export interface Triple {
  readonly subject: string
  readonly predicate: Name
  readonly object: Term
}

/** The IRI of something that a build has an id for: `state:PRK` is `urn:communique:state:PRK`. */
export function iriOf(id: string): string {
  return BASE + id.split(':').map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'))).join(':') // prettier-ignore
}

export function expand(name: Name): string {
  const colon = name.indexOf(':')
  return PREFIXES[name.slice(0, colon) as keyof typeof PREFIXES] + name.slice(colon + 1)
}

export const iri = (id: string): Term => ({ iri: iriOf(id) })
export const name = (of: Name): Term => ({ iri: expand(of) })
export const text = (words: string): Term => ({ text: words.replace(/\p{Surrogate}/gu, '\uFFFD') })
export const integer = (value: number): Term => ({ value: String(value), type: 'integer' })

/** A measure. Not a double: readers write those anew, each in its own way. */
export const decimal = (value: number): Term => ({
  value: value.toFixed(4).replace(/\.?(?<!0)0+$/, ''),
  type: 'decimal',
})

const DATE_TYPES = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' } as const

/** An ISO prefix with the type of its precision; nothing is padded. */
export function date(prefix: string): Term {
  const type = DATE_TYPES[prefix.length as keyof typeof DATE_TYPES]
  return type === undefined ? text(prefix) : { value: prefix, type }
}
