/**
 * Compares the entities stage with gold annotation: `npx ts-node tools/eval-entities.ts ARTICLES GOLD [--misses]`.
 * Recall of entities that take part in required claims, and of required claims whose quote holds mentions of both ends.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findEntities } from '../src/entities'
import { outletNamed } from '../src/ingest'
import { loadEngine } from '../src/language'
import type { Article, Entity } from '../src/model'
import { contentId, slug } from '../src/model'

interface GoldEntity {
  readonly name: string
  readonly type: string
  readonly aliases: readonly string[]
}
interface GoldClaim {
  readonly s: readonly string[]
  readonly p: readonly string[]
  readonly o: readonly string[]
  readonly quote: string
  readonly required: boolean
}
interface Gold {
  readonly doc: string
  readonly outlet: string | null
  readonly sources: readonly string[]
  readonly entities: readonly GoldEntity[]
  readonly claims: readonly GoldClaim[]
}

const key = (name: string): string => slug(name.replace(/^(the|a|an) /i, ''))
const [articles = '', gold = ''] = process.argv.slice(2)
const showMisses = process.argv.includes('--misses')
const total = { entities: 0, found: 0, ends: 0, resolved: 0, roles: 0, rolesFound: 0, ours: 0, oursGold: 0 }
const byLabel = new Map<string, [number, number]>()
const misses: string[] = []

for (const file of readdirSync(gold).sort()) {
  const {
    doc,
    entities: goldEntities,
    claims,
    outlet,
    sources,
  } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as Gold
  const path = join(articles, doc)
  if (!existsSync(path)) continue
  const text = readFileSync(path, 'utf8')
  const named = outlet === null ? undefined : outletNamed(outlet)
  const article: Article = {
    id: contentId('article', text),
    uri: basename(path),
    duplicates: [],
    text,
    blocks: [],
    ...(named !== undefined && { outlet: { name: named.name } }),
    sources: sources.map((name) => ({
      name,
      relation: 'cited',
      evidence: { start: 0, end: 0, quote: '', in: 'text' },
    })),
  }
  const { entities, mentions, roles } = findEntities(article, loadEngine().analyse(text))
  const namesOf = ({ name, aliases }: { name: string; aliases: readonly string[] }): Set<string> =>
    new Set([name, ...aliases].map(key))
  const strictNames = (entity: GoldEntity): Set<string> =>
    new Set([entity.name, ...entity.aliases.filter((alias) => /\p{Lu}/u.test(alias))].map(key))
  const matching = (entity: GoldEntity): Entity[] => {
    const wanted = strictNames(entity)
    const soft = (label: string): boolean =>
      label === entity.type ||
      (label === 'Group' && entity.type === 'Organization') ||
      (label === 'Organization' && entity.type !== 'Person') ||
      (label === 'Outlet' && entity.type === 'Organization') ||
      (label === 'State' && entity.type === 'Place')
    const exact = entities.filter((own) => own.label === entity.type && key(own.name) === key(entity.name))
    if (exact.length > 0 && entity.type !== 'Agreement') return exact
    return entities.filter(
      (own) =>
        soft(own.label) &&
        [
          ...(own.label === 'Agreement' || own.label === 'Group'
            ? namesOf(own)
            : new Set([own.name, ...own.aliases].map(key))),
        ].some(
          (name) =>
            wanted.has(name) ||
            (own.label === 'Agreement' && namesOf(entity).has(name)) ||
            (own.label === 'Group' && namesOf(entity).has(name)),
        ),
    )
  }
  const required = claims.filter((claim) => claim.required)
  const partaking = new Set(
    required.flatMap(({ s, o }) => [s[0], o[0]]).filter((name): name is string => name !== undefined),
  )
  const goldByName = new Map(goldEntities.map((entity) => [entity.name, entity]))
  const matched = new Map<string, Set<string>>()
  for (const entity of goldEntities) matched.set(entity.name, new Set(matching(entity).map(({ id }) => id)))
  for (const name of partaking) {
    const type = goldByName.get(name)?.type ?? '?'
    const counts = byLabel.get(type) ?? [0, 0]
    byLabel.set(type, counts)
    total.entities++
    counts[1]++
    if ((matched.get(name)?.size ?? 0) > 0) {
      total.found++
      counts[0]++
    } else misses.push(`${doc.slice(0, 3)} ENTITY ${type} ${name}`)
  }
  for (const { s, p, o, quote } of required) {
    const start = text.indexOf(quote)
    const within = new Set(
      mentions
        .filter((mention) => mention.start < start + quote.length && mention.end > start)
        .flatMap(({ entityIds }) => entityIds),
    )
    for (const [end, names] of [
      ['s', s],
      ['o', o],
    ] as const) {
      if (names.length === 0) continue
      total.ends++
      if (names.some((name) => [...(matched.get(name) ?? [])].some((id) => within.has(id)))) total.resolved++
      else
        misses.push(
          `${doc.slice(0, 3)} END ${p[0]}.${end} ${names.join(' | ')} :: ${quote.replace(/\n/g, ' ').slice(0, 140)} => ${[...within].join(' ')}`,
        )
    }
    if (p[0] === 'LEADS' || p[0] === 'HOLDS_OFFICE_IN') {
      total.roles++
      const ids = (names: readonly string[]): Set<string> =>
        new Set(names.flatMap((name) => [...(matched.get(name) ?? [])]))
      const [persons, bodies] = [ids(s), ids(o)]
      const found = roles.some(
        (role) =>
          persons.has(role.personId) &&
          bodies.has(role.bodyId) &&
          (p.includes('HOLDS_OFFICE_IN') && p.includes('LEADS') ? true : role.leads === (p[0] === 'LEADS')),
      )
      if (found) total.rolesFound++
      else misses.push(`${doc.slice(0, 3)} ROLE ${p.join('/')} ${s[0]} → ${o.join(' | ')} :: ${quote.slice(0, 100)}`)
    }
  }
  const goldRoles = claims.filter(
    ({ p }) => p.includes('LEADS') || p.includes('HOLDS_OFFICE_IN') || p.includes('MEMBER_OF'),
  )
  const seen = new Set<string>()
  for (const role of roles) {
    const own = `${role.personId} ${role.bodyId}`
    if (seen.has(own)) continue
    seen.add(own)
    total.ours++
    const fits = goldRoles.some(
      ({ s, o }) =>
        s.some((name) => matched.get(name)?.has(role.personId)) &&
        o.some((name) => matched.get(name)?.has(role.bodyId)),
    )
    if (fits) total.oursGold++
    else
      misses.push(
        `${doc.slice(0, 3)} EXTRA ${role.leads ? 'LEADS' : 'OFFICE'} ${own} "${role.title}" :: ${text.slice(role.start, role.end).replace(/\n/g, ' ')}`,
      )
  }
}

const rate = (part: number, whole: number): string =>
  `${part}/${whole} = ${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
if (showMisses) for (const miss of misses) console.log(miss)
console.log(
  `entities of required claims found: ${rate(total.found, total.entities)}  (${[...byLabel].map(([label, [part, whole]]) => `${label} ${part}/${whole}`).join(', ')})`,
)
console.log(`ends of required claims mentioned in their quotes: ${rate(total.resolved, total.ends)}`)
console.log(`roles: recall ${rate(total.rolesFound, total.roles)}, precision ${rate(total.oursGold, total.ours)}`)
