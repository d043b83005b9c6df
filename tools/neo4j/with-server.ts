import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { startNeo4j } from './server'

/**
 * Runs a command while an empty Neo4j stands: `ts-node tools/neo4j/with-server.ts COMMAND ARGS…`. The command finds it
 * through NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD; its exit code is passed on.
 */
async function main([command, ...args]: readonly string[]): Promise<void> {
  if (command === undefined) throw new Error('usage: with-server.ts COMMAND ARGS…')
  const server = await startNeo4j()
  try {
    const env = {
      ...process.env,
      NEO4J_URI: server.uri,
      NEO4J_USERNAME: server.user,
      NEO4J_PASSWORD: server.password,
    }
    const child = spawn(command, args, { stdio: 'inherit', env })
    const [code] = await once(child, 'exit')
    process.exitCode = typeof code === 'number' ? code : 1
  } finally {
    await server.stop()
  }
}

void main(process.argv.slice(2))
