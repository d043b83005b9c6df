export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'article'; readonly id: string; readonly claim?: string }

/** What the page shows; all of it is in the address, so that a link brings it back. */
export interface State {
  readonly selection: Selection | null
  readonly view: 'graph' | 'list'
  readonly hiddenLabels: ReadonlySet<string>
  readonly hiddenTypes: ReadonlySet<string>
  readonly hiddenStatuses: ReadonlySet<string>
}

export const EMPTY_STATE: State = {
  selection: null,
  view: 'graph',
  hiddenLabels: new Set(),
  hiddenTypes: new Set(),
  hiddenStatuses: new Set(),
}

/** The state as the fragment of an address, without `#`. The order is fixed: equal states have equal links. */
export function toHash({ selection, view, hiddenLabels, hiddenTypes, hiddenStatuses }: State): string {
  const parts: (readonly [string, string])[] = []
  if (selection !== null) parts.push([selection.kind, selection.id])
  if (selection?.kind === 'article' && selection.claim !== undefined) parts.push(['claim', selection.claim])
  if (view === 'list') parts.push(['view', 'list'])
  for (const [name, hidden] of [
    ['hide-labels', hiddenLabels],
    ['hide-types', hiddenTypes],
    ['hide-status', hiddenStatuses],
  ] as const)
    if (hidden.size > 0) parts.push([name, [...hidden].sort().join(',')])
  return parts
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%(3A|2C)/g, decodeURIComponent)}`)
    .join('&')
}

/** The state that a fragment stands for; what it does not know is left at its default. */
export function fromHash(hash: string): State {
  const params = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'))
  const set = (name: string): ReadonlySet<string> =>
    new Set((params.get(name) ?? '').split(',').filter((v) => v !== ''))
  return {
    selection: selectionOf(params),
    view: params.get('view') === 'list' || hash === '#list' ? 'list' : 'graph',
    hiddenLabels: set('hide-labels'),
    hiddenTypes: set('hide-types'),
    hiddenStatuses: set('hide-status'),
  }
}

function selectionOf(params: URLSearchParams): Selection | null {
  const [entity, fact, article, claim] = ['entity', 'fact', 'article', 'claim'].map((name) => params.get(name))
  if (article) return { kind: 'article', id: article, ...(claim ? { claim } : {}) }
  if (fact) return { kind: 'fact', id: fact }
  return entity ? { kind: 'entity', id: entity } : null
}
