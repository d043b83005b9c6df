import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { GraphSchema } from '../api'
import { plainType } from '../words'
import { CLAUSES, FUNCTIONS } from './words'

const WORD = /[\p{L}_][\p{L}\p{N}_]*$/u

/** What may stand before the cursor, told by the text up to it. */
export type Place = 'label' | 'type' | 'property' | 'parameter' | 'word' | 'nowhere'

/** Where the cursor stands: after a colon inside brackets, a dot, a dollar sign, or elsewhere. */
export function placeOf(before: string): Place {
  if (isInside(before)) return 'nowhere'
  const rest = before.replace(WORD, '')
  if (rest.endsWith('$')) return 'parameter'
  if (/[\p{L}\p{N}_)\]`]\.$/u.test(rest)) return 'property'
  if (/[:|]\s*$/.test(rest)) {
    const bracket = /[([{][^([{)\]}]*$/.exec(rest)?.[0][0]
    return bracket === '[' ? 'type' : bracket === '{' ? 'word' : 'label'
  }
  return 'word'
}

/** Inside a text or comment nothing is completed. */
function isInside(before: string): boolean {
  const open = before.replace(/'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|`[^`]*`|\/\/[^\n]*\n|\/\*[^]*?\*\//g, ' ')
  return /['"`]|\/\/|\/\*/.test(open)
}

/** Completes labels, types, properties, parameters, functions, keywords, and the names that the query itself gives. */
export function completer(schema: GraphSchema, parameters: () => readonly string[]) {
  const properties = [...new Set([...schema.labels, ...schema.types].flatMap((each) => each.properties))].sort()
  const options: Readonly<Record<Exclude<Place, 'nowhere' | 'word' | 'parameter'>, readonly Completion[]>> = {
    label: schema.labels.map(({ name }) => ({ label: name, type: 'class' })),
    type: schema.types.map(({ name }) => ({ label: name, type: 'type', detail: plainType(name) })),
    property: properties.map((label) => ({ label, type: 'property' })),
  }
  const words: readonly Completion[] = [
    ...CLAUSES.map((label) => ({ label, type: 'keyword' })),
    ...FUNCTIONS.map((label) => ({ label, type: 'function', apply: `${label}(` })),
  ]
  return (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString()
    const before = text.slice(0, context.pos)
    const place = placeOf(before)
    const typed = WORD.exec(before)?.[0] ?? ''
    if (place === 'nowhere' || (place === 'word' && typed === '' && !context.explicit)) return null
    return { from: context.pos - typed.length, options: optionsAt(place, text, typed), validFor: /^[\p{L}\p{N}_]*$/u }
  }

  function optionsAt(place: Exclude<Place, 'nowhere'>, text: string, typed: string): Completion[] {
    if (place === 'parameter') return parameters().map((label) => ({ label, type: 'variable' }))
    if (place !== 'word') return [...options[place]]
    const named = [...text.matchAll(/(?:[([]|\bAS\s+)([a-z]\w*)/gi)].flatMap(([, name]) => name ?? [])
    const own = [...new Set(named)].filter((name) => name !== typed && !/^[A-Z]+$/.test(name))
    return [...own.map((label) => ({ label, type: 'variable', boost: 2 })), ...words]
  }
}
