import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import neo4j from 'neo4j-driver'
import { neo4jVersions, type Neo4jVersion } from './versions'

const START_TIMEOUT_MS = 90_000
const FIRST_PASSWORD = 'neo4j'

/** A running server of its own, empty, on the loopback address, with its first password changed. */
export interface Neo4jServer {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly pid: number
  readonly version: string
  /** Ends it at once, as a power cut would; its data stays until `stop`. */
  kill(): Promise<void>
  /** Starts it again on the same data and the same port. */
  restart(): Promise<void>
  /** Ends it and removes its data. */
  stop(): Promise<void>
}

export interface Neo4jOptions {
  /** The long-term release where absent. */
  readonly version?: Neo4jVersion
  readonly password?: string
  /** Fills the server's data before it starts: gets its home, empty, and the folder of its jars. */
  readonly fill?: (home: string, jars: string) => Promise<void>
}

export async function startNeo4j(options: Neo4jOptions = {}): Promise<Neo4jServer> {
  const { version = neo4jVersions()[0], password = 'sixteen-pelicans', fill } = options
  if (!version) throw new Error('expected a JDK, 17 or later')
  const java = join(version.javaHome, 'bin', 'java')
  const prepared = await promisify(execFile)(join(__dirname, 'prepare.sh'), [version.version, version.javaHome])
  const cache = prepared.stdout.trim()
  const home = mkdtempSync(join(tmpdir(), 'communique-neo4j-'))
  await fill?.(home, join(cache, 'lib'))
  const port = await freePort()
  const uri = `bolt://127.0.0.1:${port}`
  let child = await launch(java, cache, home, port)
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
  }
  await changeFirstPassword(uri, password)
  return {
    uri,
    user: 'neo4j',
    password,
    pid: child.pid ?? 0,
    version: version.version,
    kill: () => end('SIGKILL'),
    restart: async () => {
      child = await launch(java, cache, home, port)
    },
    stop: async () => {
      await end('SIGKILL')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function launch(java: string, cache: string, home: string, port: number): Promise<ChildProcess> {
  const classPath = `${join(cache, 'cls')}:${join(cache, 'lib', '*')}`
  const args = ['-Xmx512m', '-cp', classPath, 'Launcher', home, String(port)]
  const child = spawn(java, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  process.once('exit', () => child.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    let output = ''
    const fail = (reason: string): void => {
      child.kill('SIGKILL')
      reject(new Error(`Neo4j ${reason}:\n${output.slice(-2000)}`))
    }
    const timer = setTimeout(() => fail(`did not start in ${START_TIMEOUT_MS / 1000} s`), START_TIMEOUT_MS)
    child.stderr.on('data', (text) => (output += String(text)))
    child.stdout.on('data', (text) => {
      output += String(text)
      if (!/^ready /m.test(output)) return
      clearTimeout(timer)
      resolve(child)
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      fail(`ended with ${code}`)
    })
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A new server lets its first user in for one thing only: to change the password. */
async function changeFirstPassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', FIRST_PASSWORD))
  const session = driver.session({ database: 'system' })
  try {
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: FIRST_PASSWORD, new: password })
  } finally {
    await session.close()
    await driver.close()
  }
}
