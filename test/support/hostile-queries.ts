import type { Value } from '../../src/store'

export interface HostileQuery {
  readonly name: string
  readonly text: string
  readonly parameters?: Readonly<Record<string, Value>>
  /** Codes of which one must come; none where an engine may be good enough to answer. */
  readonly codes: readonly string[]
  /** Only the embedded engine is asked: the server allows what it does, or words it otherwise. */
  readonly embeddedOnly?: true
}

const WRITE = ['query/not-read-only']
const STOPPED = ['query/timeout', 'query/memory', 'query/too-large']

/** Nested so deep that a careless check, writer or reader recurses to its end. */
function nested(depth: number): Value {
  let value: Value = 1
  for (let level = 0; level < depth; level++) value = [value]
  return value
}

/** What somebody may type, or send, who means harm or makes a mistake. */
export const HOSTILE_QUERIES: readonly HostileQuery[] = [
  { name: 'creates a node', text: 'CREATE (n:X)', codes: WRITE },
  { name: 'deletes everything', text: 'MATCH (n) DETACH DELETE n', codes: WRITE },
  { name: 'merges, in odd case and spacing', text: 'MATCH (n)\n/* */mErGe\t(m:X) RETURN m', codes: WRITE },
  { name: 'sets a property', text: 'MATCH (n) SET n.name = 1 RETURN n', codes: WRITE },
  { name: 'writes in a FOREACH', text: 'FOREACH (i IN [1] | CREATE (:X))', codes: WRITE },
  { name: 'writes behind an escaped keyword', text: 'CR\\u0045ATE (n:X)', codes: WRITE },
  { name: 'drops an index', text: 'DROP INDEX x', codes: WRITE },
  { name: 'reads a file', text: "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", codes: WRITE },
  { name: 'reads an address', text: "LOAD CSV FROM 'http://127.0.0.1:1/x' AS line RETURN line", codes: WRITE },
  {
    name: 'calls a procedure',
    text: "CALL apoc.load.json('file:///etc/passwd') YIELD value RETURN value",
    codes: WRITE,
  },
  { name: 'calls one that ends queries', text: "CALL dbms.killQuery('1')", codes: WRITE },
  { name: 'writes in a subquery', text: 'CALL { CREATE (n:X) RETURN n } RETURN n', codes: WRITE },
  {
    name: 'joins everything with everything',
    text: 'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(*) AS n',
    codes: STOPPED,
  },
  {
    name: 'joins everything and returns it',
    text: 'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN a, b, c, d, e, f, g, h ORDER BY a.id',
    codes: STOPPED,
    embeddedOnly: true,
  },
  {
    name: 'counts without end',
    text: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n',
    codes: STOPPED,
  },
  {
    name: 'collects without end',
    text: 'UNWIND range(1, 10000000000) AS i WITH collect(i) AS list RETURN size(list) AS n',
    codes: STOPPED,
  },
  { name: 'makes a huge list', text: 'RETURN range(1, 1000000000) AS list', codes: STOPPED, embeddedOnly: true },
  {
    name: 'makes a list too large to send',
    text: 'RETURN range(1, 3000000) AS list',
    codes: STOPPED,
    embeddedOnly: true,
  },
  {
    name: 'doubles a text',
    text: "RETURN reduce(s = 'xxxxxxxxxx', k IN range(1, 40) | s + s) AS text",
    codes: STOPPED,
    embeddedOnly: true,
  },
  {
    name: 'sorts a product',
    text: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b ORDER BY b RETURN a LIMIT 1',
    codes: STOPPED,
  },
  {
    name: 'nests lists in a fold',
    text: 'RETURN reduce(s = 1, k IN range(1, 2000) | [s]) AS deep',
    codes: ['query/too-large'],
    embeddedOnly: true,
  },
  { name: 'nests lists in its text', text: `RETURN ${'['.repeat(4000)}1${']'.repeat(4000)} AS deep`, codes: ['query/invalid', 'query/failed'], embeddedOnly: true }, // prettier-ignore
  { name: 'nests brackets in its text', text: `RETURN ${'('.repeat(4000)}1${')'.repeat(4000)} AS deep`, codes: ['query/invalid', 'query/failed'], embeddedOnly: true }, // prettier-ignore
  {
    name: 'has a deep parameter',
    text: 'RETURN $deep AS deep',
    parameters: { deep: nested(3000) },
    codes: ['query/parameter'],
  },
  {
    name: 'has a long list as parameter',
    text: 'RETURN size($list) AS n',
    parameters: { list: Array.from({ length: 100_001 }, () => 0) },
    codes: ['query/parameter'],
  },
  { name: 'lacks a parameter', text: 'RETURN $missing AS x', codes: ['query/parameter'] },
  { name: 'opens a comment again and again', text: '/*'.repeat(4999), codes: ['query/invalid'] },
  { name: 'opens a text again and again', text: "\\'".repeat(4999), codes: ['query/invalid'] },
]
