import type { EntityLabel, FactStatus } from './api'
import type { RelationGroup } from '../../src/ontology/relations'

/** Colours for what the canvas draws; the page's own are custom properties in style/tokens.css. */
export interface Palette {
  readonly paper: string
  readonly surface: string
  readonly ink: string
  readonly muted: string
  readonly rule: string
  readonly faded: string
  readonly accent: string
  readonly pictogram: string
  readonly nodes: Readonly<Record<EntityLabel, string>>
  readonly groups: Readonly<Record<RelationGroup, string>>
}

const LIGHT: Palette = {
  paper: '#faf8f3',
  surface: '#ffffff',
  ink: '#1d1b18',
  muted: '#5f5a51',
  rule: '#d9d3c6',
  faded: '#e4dfd4',
  accent: '#8c2f24',
  pictogram: '#ffffff',
  nodes: {
    Person: '#2c3e55',
    State: '#5d4634',
    Organization: '#4a5a4c',
    Agreement: '#70591d',
    Outlet: '#55505c',
    Place: '#3d6066',
    Group: '#6a4a5c',
  },
  groups: {
    'verbal-cooperation': '#2a6496',
    'material-cooperation': '#23794a',
    'verbal-conflict': '#ad5a0c',
    'material-conflict': '#a8232a',
    politics: '#6a4c9c',
    structure: '#777166',
    provenance: '#777166',
  },
}

const DARK: Palette = {
  paper: '#16171b',
  surface: '#202228',
  ink: '#ece8df',
  muted: '#a9a498',
  rule: '#383b43',
  faded: '#2b2d34',
  accent: '#e79b8c',
  pictogram: '#16171b',
  nodes: {
    Person: '#a9bdd8',
    State: '#d3b493',
    Organization: '#aebfae',
    Agreement: '#d9c179',
    Outlet: '#bdb6c6',
    Place: '#97c1c7',
    Group: '#d2aec2',
  },
  groups: {
    'verbal-cooperation': '#74aede',
    'material-cooperation': '#6fc395',
    'verbal-conflict': '#e9a35b',
    'material-conflict': '#f0807f',
    politics: '#b9a2ea',
    structure: '#948e82',
    provenance: '#948e82',
  },
}

const dark = window.matchMedia('(prefers-color-scheme: dark)')

export function palette(): Palette {
  return dark.matches ? DARK : LIGHT
}

export function onThemeChange(listener: () => void): void {
  dark.addEventListener('change', listener)
}

/** Mixes two `#rrggbb` colours; `share` of the second, between 0 and 1. */
export function mix(from: string, to: string, share: number): string {
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
