import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export interface WebServer {
  readonly port: number
  readonly at: (path: string) => string
  /** `METHOD host path`, in the order of arrival. */
  readonly asked: string[]
  readonly headers: IncomingMessage['headers'][]
  readonly close: () => Promise<void>
}

/** A real server on a loopback address; paths that it does not know are 404. */
export async function startWebServer(pages: Readonly<Record<string, Handler>>, host = '127.0.0.1'): Promise<WebServer> {
  const asked: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.headers.host?.split(':')[0] ?? ''} ${request.url ?? ''}`)
    headers.push(request.headers)
    const handler = pages[(request.url ?? '').split('?')[0] ?? '']
    if (handler) handler(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    at: (path) => `http://${host}:${port}${path}`,
    asked,
    headers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export const answer =
  (body: string | Buffer, type = 'text/html; charset=utf-8', headers: Readonly<Record<string, string>> = {}): Handler =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body)

export const redirect =
  (location: string): Handler =>
  (_request, response) =>
    response.writeHead(302, { location }).end()
