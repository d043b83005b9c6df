import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import type { Neo4jVersion } from './versions'

/**
 * Runs the `import.sh` of an exported folder with Neo4j's own importer, taken from its jars, for a server that is not
 * started yet. Gives what the importer printed.
 */
export async function importCsv(
  folder: string,
  { javaHome }: Neo4jVersion,
  home: string,
  jars: string,
): Promise<string> {
  for (const name of ['conf', 'import']) mkdirSync(join(home, name), { recursive: true })
  const bin = mkdtempSync(join(tmpdir(), 'communique-bin-'))
  const admin = join(bin, 'neo4j-admin')
  // As the server's own script does for Java 17 and later.
  const open = ['nio', 'lang', 'io'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`).join(' ')
  const java = `"${join(javaHome, 'bin', 'java')}" ${open} -Xmx512m -cp "${join(jars, '*')}" org.neo4j.cli.AdminTool`
  writeFileSync(admin, ['#!/bin/sh', `exec ${java} "$@"`, ''].join('\n'))
  chmodSync(admin, 0o755)
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    NEO4J_HOME: home,
    NEO4J_CONF: join(home, 'conf'),
  }
  const { stdout } = await promisify(execFile)('sh', [join(folder, 'import.sh')], { env, maxBuffer: 2 ** 24 })
  return stdout
}
