import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorState, Prec, StateEffect, StateField, type Range } from '@codemirror/state'
import { Decoration, drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { GraphSchema } from '../api'
import { h } from '../dom'
import { completer } from './completion'
import { cypher } from './cypher-mode'

export interface Editor {
  readonly element: HTMLElement
  readonly text: () => string
  readonly setText: (text: string) => void
  /** Marks a place and goes there; line and column count from 1. */
  readonly markFault: (line: number, column: number) => void
  readonly focus: () => void
}

interface EditorOptions {
  readonly schema: GraphSchema
  /** Names that may stand behind `$`. */
  readonly parameters: () => readonly string[]
  readonly onRun: () => void
  readonly onChange: (text: string) => void
}

const setFault = StateEffect.define<{ readonly from: number; readonly to: number } | null>()
const faultMark = Decoration.mark({ class: 'cm-fault' })

/** The marked fault; it goes with the next change of the text. */
const faults = StateField.define({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    const effect = transaction.effects.find((each) => each.is(setFault))
    if (effect !== undefined) {
      const at = effect.value as { readonly from: number; readonly to: number } | null
      const ranges: Range<Decoration>[] = at === null ? [] : [faultMark.range(at.from, at.to)]
      return Decoration.set(ranges)
    }
    return transaction.docChanged ? Decoration.none : marks
  },
  provide: (field) => EditorView.decorations.from(field),
})

const COLORS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--verbal-cooperation)', fontWeight: '600' },
  { tag: tags.typeName, color: 'var(--politics)' },
  { tag: tags.string, color: 'var(--material-cooperation)' },
  { tag: tags.number, color: 'var(--verbal-conflict)' },
  { tag: [tags.function(tags.variableName), tags.propertyName], color: 'var(--ink)' },
  { tag: tags.special(tags.variableName), color: 'var(--verbal-conflict)', fontWeight: '600' },
  { tag: tags.comment, color: 'var(--muted)', fontStyle: 'italic' },
])

const LOOK = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--surface)', fontSize: '13px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '.cm-gutters': { color: 'var(--muted)', backgroundColor: 'var(--surface)', border: 'none' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--mark)',
  },
  '.cm-matchingBracket': { backgroundColor: 'var(--wash)', outline: '1px solid var(--rule)' },
  '.cm-fault': { textDecoration: 'underline wavy var(--material-conflict)', backgroundColor: 'var(--wash)' },
  '.cm-tooltip': { color: 'var(--ink)', backgroundColor: 'var(--surface)', border: '1px solid var(--rule)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--paper)', backgroundColor: 'var(--ink)' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.75' },
})

/**
 * A Cypher editor. It lives in a shadow root: there its styles are constructed sheets, which a policy without inline
 * styles allows.
 */
export function makeEditor({ schema, parameters, onRun, onChange }: EditorOptions): Editor {
  const element = h('div', { class: 'query-editor' })
  const root = element.attachShadow({ mode: 'open' })
  const run = (): boolean => {
    closeCompletion(view)
    onRun()
    return true
  }
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: '',
      extensions: [
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ override: [completer(schema, parameters)], icons: false }),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        cypher,
        syntaxHighlighting(COLORS),
        placeholder('MATCH (a:Person)-[r:MET_WITH]-(b:Person) RETURN a.name AS who, b.name AS whom, r.start AS day'),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Cypher query', tabindex: '0' }),
        faults,
        LOOK,
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange(state.doc.toString())
        }),
      ],
    }),
  })
  return {
    element,
    text: () => view.state.doc.toString(),
    setText: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    markFault: (line, column) => {
      const { doc } = view.state
      const row = doc.line(Math.min(Math.max(line, 1), doc.lines))
      const at = Math.min(row.from + column - 1, row.to)
      const from = at === row.to && at > row.from ? at - 1 : at
      const [word = ''] = /^[\p{L}\p{N}_]+/u.exec(doc.sliceString(from, row.to)) ?? []
      const to = Math.min(row.to, from + Math.max(word.length, 1))
      view.dispatch({
        selection: { anchor: at },
        effects: from < to ? setFault.of({ from, to }) : [],
        scrollIntoView: true,
      })
    },
    focus: () => view.focus(),
  }
}
