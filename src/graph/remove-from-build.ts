import { CommuniqueError, slug, type Article } from '../model'
import { changeBuild, ledgerFor, type ChangeResult } from './building/change'
import { extractMissing } from './building/extract-missing'
import { finishBuild } from './building/finish-build'
import type { InputEntry, Inputs } from './building/inputs'
import type { BuildOptions, Session } from './building/session'

/** What is to go. */
export interface Removal {
  /**
   * Ids of articles (`article:` and at least four digits), names as the build has them (`report.txt`,
   * `articles.jsonl:7`), files whose lines they are (`articles.jsonl`) and folders (`wires/`).
   */
  readonly names?: readonly string[]
  /** Names of outlets, letter case aside, or their ids. */
  readonly outlets?: readonly string[]
}

/**
 * Removes articles from a build, and with them what rests on nothing else. The bytes are those of a new build of the
 * others. Throws `build/missing`, `build/other-version`, `build/no-such-article` for a name that leads to none, and
 * `build/no-articles` where none would be left; the build stays as it is then.
 */
export function removeFromBuild(
  folder: string,
  { names = [], outlets = [] }: Removal,
  options: BuildOptions = {},
): Promise<ChangeResult> {
  return changeBuild(folder, options, async (before, session) => {
    const { path, ledger } = ledgerFor(before, [], options)
    const gone = new Set<string>()
    for (const name of names) for (const uri of urisOf(name, before)) gone.add(uri)
    if (outlets.length > 0) for (const uri of urisOfOutlets(outlets, before, session)) gone.add(uri)
    const isKept = ({ uri }: { readonly uri: string }): boolean => !gone.has(uri)
    const entries = before.entries.filter(isKept)
    const failed = await extractMissing(entries, session)
    const all = {
      entries,
      skipped: before.skipped.filter(isKept),
      given: before.given,
      ...(path === undefined ? {} : { ledger: path }),
    }
    const removed = before.entries.length - entries.length
    return { ...finishBuild(session, all, failed, ledger), added: 0, replaced: 0, removed, skipped: failed }
  })
}

const ID = /^article:[\da-f]{4,16}$/

function urisOf(name: string, { entries, skipped }: Inputs): string[] {
  const all = [...entries, ...skipped]
  const ofId = ID.test(name) ? entries.filter(({ id }) => id.startsWith(name)) : []
  if (new Set(ofId.map(({ id }) => id)).size > 1)
    throw new CommuniqueError('build/no-such-article', `${name}: expected one article, got several; give more digits`)
  const isLine = (uri: string): boolean => uri.startsWith(`${name}:`) && /^\d+$/.test(uri.slice(name.length + 1))
  const isWithin = (uri: string): boolean => name.endsWith('/') && uri.startsWith(name)
  const named = all.filter(({ uri }) => uri === name || isLine(uri) || isWithin(uri))
  const found = [...ofId, ...named].map(({ uri }) => uri)
  if (found.length > 0) return found
  const meant = all.find(({ uri }) => name.endsWith(`/${uri}`))?.uri
  throw new CommuniqueError(
    'build/no-such-article',
    `${name}: expected an article of the build, by id or by its name there, got none${meant === undefined ? '' : `; there is ${meant}`}`,
  )
}

function urisOfOutlets(outlets: readonly string[], { entries }: Inputs, session: Session): string[] {
  const wanted = new Map(outlets.map((name) => [name.startsWith('outlet:') ? name : `outlet:${slug(name)}`, name]))
  const met = new Set<string>()
  const found = entries.flatMap((entry) => {
    const outlet = articleOf(entry, session).outlet?.name
    const id = `outlet:${slug(outlet ?? '')}`
    if (outlet === undefined || !wanted.has(id)) return []
    met.add(id)
    return [entry.uri]
  })
  for (const [id, name] of wanted)
    if (!met.has(id))
      throw new CommuniqueError(
        'build/no-such-article',
        `${name}: expected an outlet of the build’s articles, got none`,
      )
  return found
}

const articleOf = ({ key }: InputEntry, { parts }: Session): Article =>
  parts.isAnalysed(key) ? parts.analysis(key).article : parts.article(key)
