import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { validateXML } from 'xmllint-wasm'

/** What libxml2 finds wrong with the document, by an XML Schema file. */
export async function faultsIn(xml: string, schemaFile: string): Promise<string[]> {
  const schema = { fileName: basename(schemaFile), contents: readFileSync(schemaFile, 'utf8') }
  const { errors } = await validateXML({ xml: { fileName: 'document.xml', contents: xml }, schema: [schema] })
  return errors.map(({ message }) => message)
}
