import type { TextPiece } from './page-tree'

/** What schema.org markup says of the article, as it stands there. */
export interface LinkedArticle {
  readonly headline?: string
  readonly published?: string
  readonly publisher?: string
  readonly authors: readonly string[]
  readonly body?: string
  /** The script that it was found in. */
  readonly script: TextPiece
}

type Json = Readonly<Record<string, unknown>>

const ARTICLE_TYPE = /(?:^|\/)(?:[A-Za-z]*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report)$/
const MAX_CHARS = 2_000_000
const MAX_NODES = 5000

/** The first article that the page's scripts of type `application/ld+json` describe. Broken ones are passed over. */
export function linkedArticle(scripts: readonly TextPiece[]): LinkedArticle | undefined {
  for (const script of scripts) {
    const nodes = nodesOf(parsed(script.text))
    const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)))
    if (!article) continue
    const byId = new Map(
      nodes.flatMap((node) => ('name' in node && typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
    )
    const [publisher] = namesOf(article['publisher'], byId)
    return {
      ...textField('headline', article['headline'] ?? article['name']),
      ...textField('published', article['datePublished'] ?? article['dateCreated']),
      ...textField('publisher', publisher),
      ...textField('body', article['articleBody']),
      authors: namesOf(article['author'] ?? article['creator'], byId),
      script,
    }
  }
  return undefined
}

function parsed(text: string): unknown {
  if (text.length > MAX_CHARS) return undefined
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, '').replace(/;\s*$/, ''))
  } catch {
    return undefined
  }
}

/** All objects of the document that stand on their own or in a graph, outermost first. */
function nodesOf(document: unknown): Json[] {
  const found: Json[] = []
  const waiting: unknown[] = [document]
  for (let i = 0; i < waiting.length && waiting.length < MAX_NODES; i += 1) {
    const value = waiting[i]
    if (Array.isArray(value)) for (const item of value.slice(0, MAX_NODES)) waiting.push(item)
    else if (isObject(value)) {
      found.push(value)
      for (const item of Object.values(value)) if (typeof item === 'object') waiting.push(item)
    }
  }
  return found
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Json>): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => namesOf(item, byId))
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (!isObject(value)) return []
  const name = value['name'] ?? byId.get(value['@id'])?.['name']
  return Array.isArray(name) || typeof name === 'string' ? namesOf(name, byId) : []
}

function typesOf(node: Json): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((item) => typeof item === 'string')
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textField<K extends string>(key: K, value: unknown): { [P in K]?: string } {
  return typeof value === 'string' && value.trim() !== '' ? ({ [key]: value.trim() } as { [P in K]?: string }) : {}
}
