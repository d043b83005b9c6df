import { parametersIn } from '../../../src/store/cypher/scrub'
import type { Value } from '../../../src/store/store'
import type { QuestionList } from '../api'
import { h } from '../dom'

type Question = QuestionList[number]

export interface ParameterForm {
  readonly element: HTMLElement
  /** Shows an input for each `$name` of the text; what was typed stays. */
  readonly show: (text: string, question: Question | undefined) => void
  readonly names: () => readonly string[]
  readonly values: () => Readonly<Record<string, Value>>
}

/** Saved questions ask for texts with these meanings, which the names of the build can complete. */
const NAMES_LIST = 'query-names'

/** The inputs for a query's parameters. Those of a saved question are texts; others are JSON where they read as JSON. */
export function parameterForm(names: readonly string[], onRun: () => void): ParameterForm {
  const typed = new Map<string, string>()
  let shown: readonly string[] = []
  let saved: Question | undefined
  const fields = h('div', { class: 'query-fields' })
  const list = h('datalist', { attrs: { id: NAMES_LIST } }, ...names.map((name) => h('option', { attrs: { value: name } }))) // prettier-ignore
  const element = h('div', { class: 'query-parameters' }, list, fields)
  return {
    element,
    show: (text, question) => {
      const wanted = parametersIn(text)
      const isSame = question === saved && wanted.join() === shown.join()
      shown = wanted
      saved = question
      if (!isSame) fields.replaceChildren(...wanted.map((name) => field(name, question, typed, onRun)))
      element.hidden = wanted.length === 0
    },
    names: () => shown,
    values: () =>
      Object.fromEntries(
        shown.map((name) => {
          const text = typed.get(name) ?? ''
          return [name, saved === undefined ? valueOf(text) : text]
        }),
      ),
  }
}

function field(
  name: string,
  question: Question | undefined,
  typed: Map<string, string>,
  onRun: () => void,
): HTMLElement {
  const meaning = question?.parameters.find((each) => each.name === name)?.meaning ?? 'text, number or JSON'
  const input = h('input', {
    attrs: { type: 'text', value: typed.get(name) ?? '', list: NAMES_LIST, autocomplete: 'off', spellcheck: 'false' },
  })
  input.addEventListener('input', () => typed.set(name, input.value))
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') onRun()
  })
  return h('label', { class: 'query-field' }, h('span', { class: 'query-name' }, `$${name}`), input, h('span', { class: 'hint' }, meaning)) // prettier-ignore
}

/** `5` is a number and `["a"]` a list, as on the command line; what does not read as JSON is a text. */
function valueOf(text: string): Value {
  try {
    return JSON.parse(text) as Value
  } catch {
    return text
  }
}
