import { WRITERS } from '../../src/export'
import { FORMATS } from '../../src/ingest/formats/registry'
import { openApi } from '../../src/serve/api/openapi'
import { cell, GENERATED, table } from './markdown'

interface Schema {
  readonly type?: string | readonly string[]
  readonly $ref?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

/** What is read, what is written, and the records of the API, off the registries and schemas. */
export function formatsPage(): string {
  const { components } = openApi('') as { components: { schemas: Readonly<Record<string, Schema>> } }
  return [
    '# File formats',
    GENERATED,
    '## Read by `build`',
    'Each also packed as `.gz`. More on each: [formats.md](../formats.md).',
    table(
      ['format', 'endings'],
      FORMATS.map(({ name, extensions }) => [name, extensions.map((ending) => `\`${ending}\``).join(' ')]),
    ),
    '## Written by `export`',
    table(
      ['`--format`', 'ending', 'media type', 'what it is'],
      WRITERS.map((each) => [`\`${each.format}\``, `\`${each.extension}\``, each.mediaType, cell(each.describe)]),
    ),
    '## Records of the API',
    'As `/api/openapi.json` describes them; the files of a build hold the same values.',
    ...Object.entries(components.schemas).flatMap(([name, schema]) => recordOf(name, schema)),
  ].join('\n\n')
}

function recordOf(name: string, { properties, required = [], description }: Schema): string[] {
  if (properties === undefined) return []
  const rows = Object.entries(properties).map(([key, schema]) => [
    `\`${key}\`${required.includes(key) ? '' : '?'}`,
    cell(typeOf(schema)),
    cell(schema.description ?? ''),
  ])
  return [`### ${name}`, ...(description === undefined ? [] : [description]), table(['field', 'type', ''], rows)]
}

function typeOf({ type, $ref, enum: words, const: only, items, anyOf, properties }: Schema): string {
  if ($ref !== undefined) return $ref.split('/').at(-1) ?? ''
  if (words !== undefined) return words.map((word) => `\`${String(word)}\``).join(', ')
  if (only !== undefined) return `\`${String(only)}\``
  if (anyOf !== undefined) return anyOf.map(typeOf).join(' or ')
  if (items !== undefined) return `list of ${typeOf(items)}`
  if (properties !== undefined) return `{ ${Object.keys(properties).join(', ')} }`
  return typeof type === 'string' ? type : 'any'
}
