import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { neo4jVersions } from './versions'

/** Fetches and compiles every Neo4j that this machine can run, and says which these are. */
for (const { version, javaHome } of neo4jVersions()) {
  const folder = execFileSync(join(__dirname, 'prepare.sh'), [version, javaHome], { encoding: 'utf8' }).trim()
  console.log(`Neo4j ${version} is ready in ${folder}, for ${javaHome}`)
}
