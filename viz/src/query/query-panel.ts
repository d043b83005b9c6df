import { formatCsv } from '../../../src/export/csv'
import { SERVED_QUERY_LIMITS } from '../../../src/serve/limits'
import type { Value } from '../../../src/store/store'
import { api, ApiFault, type GraphSchema, type QueryAnswer, type QuestionList } from '../api'
import { announce, h } from '../dom'
import { toClipboard } from '../panel/copy-button'
import { saveFile } from '../save-file'
import type { Selection } from '../state'
import { count } from '../words'
import { makeEditor } from './editor'
import { foundIn, type Found } from './found-ids'
import { parameterForm } from './parameter-form'
import { resultTable, textOf } from './result-table'

/** What the panel needs of the page around it. */
export interface QueryDesk {
  readonly open: (selection: Selection) => void
  /** Sets what a result names in the light, and nothing with null. */
  readonly spotlight: (found: Found | null) => void
  readonly hasNode: (id: string) => boolean
  readonly hasEdge: (id: string) => boolean
  /** Names of the build's entities, for the parameters. */
  readonly names: readonly string[]
  readonly close: () => void
}

const OWN = ''

/** Builds the panel into its container and gives the way to put the cursor into its editor. */
export async function queryPanel(container: HTMLElement, desk: QueryDesk): Promise<{ readonly focus: () => void }> {
  const [questions, schema] = await Promise.all([api.questions(), api.schema()])
  return assemble(container, desk, questions, schema)
}

function assemble(container: HTMLElement, desk: QueryDesk, questions: QuestionList, schema: GraphSchema) {
  const { timeoutMs, maxRows, maxMemoryMb } = SERVED_QUERY_LIMITS
  const limits = `Only reads. At most ${timeoutMs / 1000} s, ${maxMemoryMb} MB and ${maxRows.toLocaleString('en')} rows.`
  const chooser = h(
    'select',
    { attrs: { 'aria-label': 'Saved question' } },
    h('option', { attrs: { value: OWN } }, 'Own query'),
    ...questions.map(({ name }) => h('option', { attrs: { value: name } }, name.replaceAll('-', ' '))),
  )
  const about = h('p', { class: 'hint query-about' }, limits)
  const status = h('p', { class: 'query-status', attrs: { role: 'status' } })
  const results = h('div', { class: 'query-results' })
  const form = parameterForm(desk.names, () => void run())
  const savedQuestion = (text: string) => questions.find((each) => each.name === chooser.value && each.text === text)
  const editor = makeEditor({
    schema,
    parameters: () => [...new Set([...form.names(), ...questions.flatMap(({ parameters }) => parameters.map(({ name }) => name))])], // prettier-ignore
    onRun: () => void run(),
    onChange: (text) => {
      const question = savedQuestion(text)
      if (question === undefined) chooser.value = OWN
      about.textContent = question?.answers ?? limits
      form.show(text, question)
    },
  })
  chooser.addEventListener('change', () => {
    const question = questions.find(({ name }) => name === chooser.value)
    editor.setText(question?.text ?? '')
    form.element.querySelector('input')?.focus()
  })
  const runButton = h(
    'button',
    { class: 'run', attrs: { title: 'Ctrl+Enter' }, on: { click: () => void run() } },
    'Run',
  )
  const close = (): void => {
    desk.spotlight(null)
    desk.close()
  }
  container.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close()
  })
  let turn = 0
  const run = async (): Promise<void> => {
    const mine = ++turn
    container.dataset['query'] = 'running'
    status.className = 'query-status'
    status.textContent = 'Running …'
    const started = performance.now()
    try {
      const answer = await api.query(editor.text(), form.values())
      if (mine !== turn) return
      const took = Math.round(performance.now() - started)
      show(answer, took)
      container.dataset['query'] = 'done'
    } catch (error) {
      if (mine !== turn) return
      fail(error)
      container.dataset['query'] = 'failed'
    }
  }
  const show = (answer: QueryAnswer, took: number): void => {
    const found = foundIn(answer.rows, desk)
    const cut = answer.truncated ? ` Cut short: at most ${answer.limits.maxRows.toLocaleString('en')} rows or ${answer.limits.maxBytes / 1e6} MB.` : '' // prettier-ignore
    const inGraph = [found.nodes.size > 0 ? count(found.nodes.size, 'node') : '', found.edges.size > 0 ? count(found.edges.size, 'tie') : ''].filter(Boolean) // prettier-ignore
    status.textContent = `${count(answer.rows.length, 'row')} in ${took} ms.${cut}${inGraph.length === 0 ? '' : ` In the graph: ${inGraph.join(', ')}.`}`
    results.replaceChildren(
      ...(answer.rows.length === 0 ? [] : [actions(answer, found, desk), resultTable({ answer, linkOf: (value) => linkOf(value, desk) })]), // prettier-ignore
    )
    desk.spotlight(inGraph.length === 0 ? null : found)
  }
  const fail = (error: unknown): void => {
    const fault = error instanceof ApiFault ? error.fault : undefined
    const message = error instanceof Error ? error.message : String(error)
    status.className = 'query-status fault'
    status.textContent =
      fault?.line === undefined ? message : `Line ${fault.line}, column ${fault.column ?? 1}: ${message}`
    results.replaceChildren()
    desk.spotlight(null)
    if (fault?.line !== undefined) editor.markFault(fault.line, fault.column ?? 1)
  }
  container.replaceChildren(
    h(
      'div',
      { class: 'query-head' },
      h('h2', { class: 'kicker' }, 'Ask in Cypher'),
      chooser,
      runButton,
      h('span', { class: 'hint keys' }, 'Ctrl+Enter'),
      h('button', { class: 'close', attrs: { 'aria-label': 'Close the query panel' }, on: { click: close } }, '×'),
    ),
    h('div', { class: 'query-ask' }, about, editor.element, form.element),
    h('div', { class: 'query-answer' }, status, results),
  )
  form.show('', undefined)
  return { focus: editor.focus }
}

function actions(answer: QueryAnswer, found: Found, desk: QueryDesk): HTMLElement {
  const copy = async (): Promise<void> => {
    const done = await toClipboard(formatCsv(answer))
    announce(done ? 'Rows copied' : 'The browser did not allow copying')
    copyButton.textContent = done ? 'Copied' : 'Could not copy'
  }
  const copyButton = h('button', { class: 'quiet', on: { click: () => void copy() } }, 'Copy as CSV')
  const save = (): void => saveFile('communique-query.csv', new Blob([formatCsv(answer)], { type: 'text/csv' }))
  const isInGraph = found.nodes.size + found.edges.size > 0
  const light = h('input', { attrs: { type: 'checkbox', checked: isInGraph, disabled: !isInGraph } })
  light.addEventListener('change', () => desk.spotlight(light.checked ? found : null))
  return h(
    'div',
    { class: 'result-actions' },
    h('label', { class: 'filter' }, light, 'In the light'),
    copyButton,
    h('button', { class: 'quiet', on: { click: save } }, 'Download CSV'),
  )
}

/** Ids and nodes of the build open what they stand for. */
function linkOf(value: Value, desk: QueryDesk): (() => void) | undefined {
  const properties =
    typeof value === 'object' && value !== null && 'properties' in value
      ? (value as { readonly properties: { readonly id?: Value } | null }).properties
      : undefined
  const id = typeof value === 'string' ? value : properties?.id
  if (typeof id !== 'string' || (typeof value !== 'string' && textOf(value) === '')) return undefined
  if (desk.hasNode(id)) return () => desk.open({ kind: 'entity', id })
  if (/^fact:[0-9a-f]+$/.test(id)) return () => desk.open({ kind: 'fact', id })
  return /^article:[0-9a-f]+$/.test(id) ? () => desk.open({ kind: 'article', id }) : undefined
}
