import { expect } from 'chai'
import {
  ALLOWED_TYPES,
  checkParameters,
  isQuestionName,
  loadSteps,
  parametersIn,
  questionNamed,
  questions,
  refuseWrites,
  scrub,
  statementsIn,
  type Parameters,
} from '../../src/store'
import { CommuniqueError } from '../../src/model'

const codeOf = (act: () => void): string | undefined => {
  try {
    act()
    return undefined
  } catch (error) {
    return error instanceof CommuniqueError ? error.code : String(error)
  }
}

describe('queries that only read', () => {
  const ALLOWED = [
    'MATCH (n) RETURN n.name AS name',
    'MATCH (n) WHERE n.name = "CREATE (x)" RETURN n.set AS value',
    "MATCH (n:`SET`) RETURN 'DELETE; LOAD CSV' AS words // MERGE",
    'MATCH (n) /* DROP */ RETURN {create: 1, merge: 2} AS map',
    'MATCH (created) RETURN created.offset AS offset, created.deleted AS gone',
    'MATCH ()-[r:SET]->() RETURN $create AS value',
    'CALL db.labels() YIELD label RETURN label',
    'MATCH (n) CALL { WITH n RETURN 1 AS one } RETURN one',
    'MATCH (n) CALL (n) { RETURN 1 AS one } RETURN one',
    'EXPLAIN MATCH (n) RETURN n',
  ]
  const REFUSED = [
    'CREATE (n)',
    'match (n) set n.x = 1',
    'MATCH (n) DETACH DELETE n',
    'MERGE (n:X)',
    'MATCH (n) REMOVE n.x',
    'DROP CONSTRAINT x',
    'UNWIND [1] AS x FOREACH (y IN [x] | CREATE (n))',
    "LOAD CSV FROM 'file:///x' AS l RETURN l",
    "LOAD/* */CSV FROM 'file:///x' AS l RETURN l",
    "lo\\u0061d csv FROM 'file:///x' AS l RETURN l",
    "RETURN '\\u0027 AS x LOAD CSV FROM \\u0027y\\u0027 AS l RETURN l //' AS z",
    'CALL apoc.load.json("http://x")',
    'CALL db.index.fulltext.createNodeIndex("x")',
    'CALL `db`.`createLabel`("x")',
    'PROFILE CREATE (n)',
    'MATCH (n) RETURN n; CREATE (m)',
    'TERMINATE TRANSACTIONS "x"',
  ]
  for (const text of ALLOWED) it(`allows ${text}`, () => expect(codeOf(() => refuseWrites(text))).to.equal(undefined))
  for (const text of REFUSED)
    it(`refuses ${text}`, () => expect(codeOf(() => refuseWrites(text))).to.equal('query/not-read-only'))
})

describe('parameters', () => {
  const deep = (levels: number): Parameters => ({
    x: Array.from({ length: levels }).reduce((inner) => [inner], 1) as [],
  })
  const cyclic: Record<string, unknown> = {}
  cyclic['x'] = cyclic
  const CASES: readonly { readonly name: string; readonly given: unknown; readonly code?: string }[] = [
    { name: 'scalars, lists and maps', given: { x: 1, y: 'a', z: [true, null, { a: ['b'] }] } },
    { name: 'eight levels', given: deep(8) },
    { name: 'nine levels', given: deep(9), code: 'query/parameter' },
    { name: 'a cycle', given: cyclic, code: 'query/parameter' },
    { name: 'not a number', given: { x: NaN }, code: 'query/parameter' },
    { name: 'a function', given: { x: () => 1 }, code: 'query/parameter' },
    { name: 'nothing for $x', given: { y: 1 }, code: 'query/parameter' },
    { name: 'an inherited name', given: Object.create({ x: 1 }) as object, code: 'query/parameter' },
  ]
  for (const { name, given, code } of CASES)
    it(name, () => expect(codeOf(() => checkParameters('RETURN $x AS x', given as Parameters))).to.equal(code))

  it('are found outside strings and comments', () => {
    expect(parametersIn("RETURN $b AS b, $a AS a, '$c' AS c // $d")).to.deep.equal(['a', 'b'])
  })
})

describe('scripts', () => {
  it('are split at semicolons outside strings and comments', () => {
    expect(statementsIn("// head; er\nRETURN ';' AS a; /* ; */ RETURN `;` AS b\n;\n")).to.deep.equal([
      "RETURN ';' AS a",
      '/* ; */ RETURN `;` AS b',
    ])
  })

  it('are scrubbed of strings, names and comments', () => {
    expect(scrub("RETURN 'it\\'s' AS `a``b` // c")).to.equal("RETURN '' AS ``  ")
  })

  it('take only labels and types of the allow-list', () => {
    const edge = { id: 'x', type: 'X]->() DETACH DELETE (n)', from: 'a', to: 'b', props: {} }
    const keys = { fromKey: 'Entity', toKey: 'Entity' } as const
    expect(codeOf(() => loadSteps({ nodes: [], edges: [{ ...edge, ...keys }] }))).to.equal('store/unknown-type')
    const node = { id: 'x', key: 'Entity', label: 'Person) DETACH DELETE (n', props: {} } as const
    expect(codeOf(() => loadSteps({ nodes: [node], edges: [] }))).to.equal('store/unknown-type')
  })
})

describe('saved questions', () => {
  const all = questions()

  it('are at least eight, and are found by name', () => {
    expect(all.map((question) => question.name)).to.include.members([
      ...['who-wrote-to-whom', 'agreements-and-parties', 'disputed-facts', 'single-origin-facts'],
      ...['known-by-day', 'dyad-timeline', 'path-with-quotes', 'offices'],
    ])
    expect(codeOf(() => questionNamed('nope'))).to.equal('query/unknown-question')
  })

  it('are told from Cypher', () => {
    expect(['who-wrote-to-whom', 'offices', 'MATCH (n) RETURN n', 'return 1'].map(isQuestionName)).to.deep.equal([
      ...[true, true, false, false],
    ])
  })

  for (const { name, answers, parameters, text } of all)
    describe(name, () => {
      it('says what it answers and what each parameter means', () => {
        expect(answers).to.match(/^[A-Z].*\.$/)
        expect(parameters.map((parameter) => parameter.name).toSorted()).to.deep.equal(parametersIn(text))
      })

      it('only reads, and names only relationship types that there are', () => {
        expect(codeOf(() => refuseWrites(text))).to.equal(undefined)
        const types = [...text.matchAll(/\[\w*:(\w+)\]|'([A-Z_]{4,})'/g)].map((match) => match[1] ?? match[2] ?? '')
        expect(types.filter((type) => !ALLOWED_TYPES.has(type))).to.deep.equal([])
      })

      it('orders its rows by columns whose names no pattern has: the engines differ there', () => {
        const variables = new Set([...text.matchAll(/[([](\w+):\w/g)].map((match) => match[1]))
        const columns = [...text.slice(text.lastIndexOf('RETURN')).matchAll(/ AS (\w+)/g)].map((match) => match[1])
        const order = text.slice(text.lastIndexOf('ORDER BY') + 8).replace(/ DESC/g, '')
        expect(columns.filter((column) => variables.has(column))).to.deep.equal([])
        for (const key of order.split(',')) expect(columns).to.include(key.trim())
      })
    })
})
