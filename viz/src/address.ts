import { EMPTY_STATE, MAX_DEPTH, type Focus, type Period, type Selection, type State } from './state'

/** How one part of the state is written in an address; `read` gives undefined for what is no value of it. */
interface Field<K extends keyof State> {
  readonly name: string
  readonly write: (value: State[K]) => string
  readonly read: (text: string) => State[K] | undefined
}
type Fields = { readonly [K in Exclude<keyof State, 'selection'>]: Field<K> }

const ISO = /^\d{4}(-\d\d(-\d\d)?)?$/

const FIELDS: Fields = {
  view: choice('view', ['graph', 'list']),
  list: choice('list', ['facts', 'entities']),
  hiddenLabels: names('hide-labels'),
  hiddenTypes: names('hide-types'),
  hiddenStatuses: names('hide-status'),
  hiddenOutlets: names('hide-outlets'),
  hiddenNodes: names('hide-nodes'),
  minOrigins: {
    name: 'origins',
    write: String,
    read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined),
  },
  axis: choice('axis', ['event', 'reported', 'known']),
  event: period('event'),
  reported: period('reported'),
  knownOn: { name: 'known-on', write: (day) => day ?? '', read: (text) => (ISO.test(text) ? text : undefined) },
  undated: {
    name: 'undated',
    write: (shown) => (shown ? 'show' : 'hide'),
    read: (text) => ({ show: true, hide: false })[text],
  },
  focus: { name: 'focus', write: writeFocus, read: readFocus },
  colour: choice('colour', ['label', 'community']),
  relaxed: {
    name: 'layout',
    write: (relaxed) => (relaxed ? 'relaxed' : 'build'),
    read: (text) => ({ relaxed: true, build: false })[text],
  },
  pins: { name: 'pins', write: writePins, read: readPins },
}

/** The state as the fragment of an address, without `#`. The order is fixed: equal states have equal links. */
export function toHash(state: State): string {
  const parts = selectionParts(state.selection)
  for (const key of Object.keys(FIELDS) as (keyof Fields)[]) {
    const text = written(key, state)
    if (text !== written(key, EMPTY_STATE)) parts.push([FIELDS[key].name, text])
  }
  return parts
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%(3A|2C|7E|40)/g, decodeURIComponent)}`)
    .join('&')
}

/** The state that a fragment stands for; what it does not know is left at its default. */
export function fromHash(hash: string): State {
  const params = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'))
  const read = Object.fromEntries(
    Object.entries(FIELDS).flatMap(([key, field]) => {
      const text = params.get(field.name)
      const value = text === null ? undefined : field.read(text)
      return value === undefined ? [] : [[key, value]]
    }),
  ) as Partial<State>
  return {
    ...EMPTY_STATE,
    ...read,
    ...(hash === '#list' ? { view: 'list' } : {}),
    selection: selectionOf(params),
  }
}

function written<K extends keyof Fields>(key: K, state: State): string {
  const field = FIELDS[key] as unknown as Field<K>
  return field.write(state[key])
}

function selectionParts(selection: Selection | null): (readonly [string, string])[] {
  if (selection === null) return []
  if (selection.kind === 'path') return [['path', `${selection.from},${selection.to}`]]
  const claim = selection.kind === 'article' ? selection.claim : undefined
  return [[selection.kind, selection.id], ...(claim === undefined ? [] : [['claim', claim] as const])]
}

function selectionOf(params: URLSearchParams): Selection | null {
  const [entity, fact, article, claim, path] = ['entity', 'fact', 'article', 'claim', 'path'].map((name) =>
    params.get(name),
  )
  if (article) return { kind: 'article', id: article, ...(claim ? { claim } : {}) }
  if (fact) return { kind: 'fact', id: fact }
  const [from, to] = (path ?? '').split(',')
  if (from && to) return { kind: 'path', from, to }
  return entity ? { kind: 'entity', id: entity } : null
}

function choice<T extends string>(
  name: string,
  values: readonly T[],
): { name: string; write: (value: T) => string; read: (text: string) => T | undefined } {
  return { name, write: (value) => value, read: (text) => values.find((value) => value === text) }
}

function names(name: string): {
  name: string
  write: (value: ReadonlySet<string>) => string
  read: (text: string) => ReadonlySet<string>
} {
  return {
    name,
    write: (set) => [...set].sort().map(quoted).join(','),
    read: (text) => new Set(listOf(text)),
  }
}

/** Values may hold commas themselves: outlets have names. */
const quoted = (value: string): string => value.replaceAll('~', '~~').replaceAll(',', '~.')

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .filter((value) => value !== '')
    .map((value) => value.replace(/~[~.]/g, (pair) => (pair === '~.' ? ',' : '~')))
}

function period(name: string): {
  name: string
  write: (value: Period | null) => string
  read: (text: string) => Period | undefined
} {
  return {
    name,
    write: (value) => (value === null ? '' : `${value.from}..${value.to}`),
    read: (text) => {
      const [from = '', to = ''] = text.split('..')
      return ISO.test(from) && ISO.test(to) ? { from, to } : undefined
    },
  }
}

function writeFocus(focus: Focus | null): string {
  return focus === null ? '' : [focus.depth, ...focus.ids].join(',')
}

function readFocus(text: string): Focus | undefined {
  const [depth, ...ids] = listOf(text)
  const steps = Number(depth)
  return ids.length > 0 && Number.isInteger(steps) && steps >= 1 && steps <= MAX_DEPTH
    ? { depth: steps, ids }
    : undefined
}

function writePins(pins: State['pins']): string {
  return [...pins].map(([id, [x, y]]) => quoted(`${id}@${x}@${y}`)).join(',')
}

function readPins(text: string): State['pins'] {
  return new Map(
    listOf(text).flatMap((pin) => {
      const [id = '', x = '', y = ''] = pin.split('@')
      const place = [Number(x), Number(y)] as const
      return id !== '' && x !== '' && y !== '' && place.every(Number.isFinite) ? [[id, place] as const] : []
    }),
  )
}
