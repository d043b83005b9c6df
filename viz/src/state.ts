export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'article'; readonly id: string; readonly claim?: string }
  | { readonly kind: 'path'; readonly from: string; readonly to: string }

/** Two days or coarser ISO prefixes, both inclusive. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** Some entities and all that is at most so many ties away from them. */
export interface Focus {
  readonly ids: readonly string[]
  readonly depth: number
}

export type TimeAxis = 'event' | 'reported' | 'known'

export const MAX_DEPTH = 3

/** What the page shows. It is one value: the address, undo and redo, and the tests all read and write it. */
export interface State {
  readonly selection: Selection | null
  readonly view: 'graph' | 'list'
  readonly list: 'facts' | 'entities'
  readonly hiddenLabels: ReadonlySet<string>
  readonly hiddenTypes: ReadonlySet<string>
  readonly hiddenStatuses: ReadonlySet<string>
  /** Names of outlets; `?` stands for the unknown. */
  readonly hiddenOutlets: ReadonlySet<string>
  readonly hiddenNodes: ReadonlySet<string>
  readonly minOrigins: number
  /** Which of its dates the strip below the graph shows. */
  readonly axis: TimeAxis
  /** When it happened. */
  readonly event: Period | null
  /** When it was reported. */
  readonly reported: Period | null
  /** Only what had been published by this day. */
  readonly knownOn: string | null
  /** Whether facts without the date that a period asks for stay. */
  readonly undated: boolean
  readonly focus: Focus | null
  readonly colour: 'label' | 'community'
  /** Whether the forces ran on from the build's layout. */
  readonly relaxed: boolean
  /** Where nodes were put by hand, in units of the layout. */
  readonly pins: ReadonlyMap<string, readonly [x: number, y: number]>
}

export const EMPTY_STATE: State = {
  selection: null,
  view: 'graph',
  list: 'facts',
  hiddenLabels: new Set(),
  hiddenTypes: new Set(),
  hiddenStatuses: new Set(),
  hiddenOutlets: new Set(),
  hiddenNodes: new Set(),
  minOrigins: 1,
  axis: 'event',
  event: null,
  reported: null,
  knownOn: null,
  undated: true,
  focus: null,
  colour: 'label',
  relaxed: false,
  pins: new Map(),
}
