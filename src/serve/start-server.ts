import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CommuniqueError } from '../model'

export interface ListenOptions {
  readonly host: string
  readonly port: number
  /** How many ports to try, one after the other, where the first is taken. */
  readonly attempts?: number
}

/** A client that dawdles over its request is cut off. */
const TIME_LIMITS = { headersTimeout: 10_000, requestTimeout: 30_000 }
const MAX_CONNECTIONS = 256

/** A server that listens. `close` ends open connections too. */
export interface RunningServer {
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
}

/** Listens on the port, or on the next free one. Throws `serve/port-taken`, `serve/cannot-listen`. */
export async function startServer(app: Hono, { host, port, attempts = 1 }: ListenOptions): Promise<RunningServer> {
  for (let attempt = 0; attempt < attempts && port + attempt <= 65535; attempt++) {
    const server = createAdaptorServer({ fetch: app.fetch, serverOptions: TIME_LIMITS }) as Server
    server.maxConnections = MAX_CONNECTIONS
    try {
      await listen(server, host, port + attempt)
      return running(server, host)
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE')
        throw new CommuniqueError('serve/cannot-listen', `${host}:${port + attempt}: ${message}`, { cause })
    }
  }
  const last = Math.min(port + attempts - 1, 65535)
  const range = last === port ? `port ${port}` : `a free port from ${port} to ${last}`
  throw new CommuniqueError('serve/port-taken', `${host}: expected ${range} to be free; name another with --port`)
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function running(server: Server, host: string): RunningServer {
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
