import type { EntityLabel, FactStatus } from './api'
import { COMMUNITY_COLOURS } from './communities'
import type { RelationGroup } from '../../src/ontology/relations'

/** Colours for what the canvas draws, as `#rrggbb`. They are the page's own custom properties (style/tokens.css). */
export interface Palette {
  readonly paper: string
  readonly surface: string
  readonly ink: string
  readonly muted: string
  readonly pictogram: string
  readonly node: (label: EntityLabel) => string
  readonly group: (group: RelationGroup) => string
  /** By the community's place among them, the largest first; all small ones share a colour. */
  readonly community: (rank: number) => string
}

const dark = window.matchMedia('(prefers-color-scheme: dark)')
let current: Palette | undefined

export function palette(): Palette {
  return (current ??= readPalette())
}

export function onThemeChange(listener: () => void): void {
  dark.addEventListener('change', () => {
    current = undefined
    listener()
  })
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const colors = new Map<string, string>()
  const color = (name: string): string => {
    const known = colors.get(name) ?? style.getPropertyValue(`--${name}`).trim()
    colors.set(name, known)
    return known
  }
  return {
    paper: color('paper'),
    surface: color('surface'),
    ink: color('ink'),
    muted: color('muted'),
    pictogram: color('paper'),
    node: (label) => color(`node-${label}`),
    group: (group) => color(group === 'provenance' ? 'structure' : group),
    community: (rank) => color(`community-${Math.min(rank, COMMUNITY_COLOURS)}`),
  }
}

const mixed = new Map<string, string>()

/** Mixes two `#rrggbb` colours; `share` of the second, between 0 and 1. */
export function mix(from: string, to: string, share: number): string {
  if (share === 0) return from
  const key = `${from}${to}${share}`
  const known = mixed.get(key) ?? mixOf(from, to, share)
  mixed.set(key, known)
  return known
}

function mixOf(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const [a, b] = [parseInt(from.slice(at, at + 2), 16), parseInt(to.slice(at, at + 2), 16)]
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

/** How far a fact's colour fades to the paper: what is not plainly asserted looks lighter. */
export const FADE: Readonly<Record<FactStatus, number>> = {
  asserted: 0,
  alleged: 0.3,
  disputed: 0.2,
  denied: 0.4,
  planned: 0.3,
}
