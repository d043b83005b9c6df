import { expect } from 'chai'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBuild } from '../../src/graph'
import { createApp, startServer, type RunningServer } from '../../src/serve'
import { writeSampleBuild } from '../support/sample-build'

const SECRET = 'not for the browser'

/** Sends the bytes as they are, which no HTTP client would, and gives the status of the answer and its text. */
function raw(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.end(request))
    socket.setEncoding('utf8').on('data', (piece: string) => (answer += piece))
    socket.on('end', () => resolve(answer)).on('error', reject)
  })
}

describe('serve: raw requests over a socket', () => {
  let server: RunningServer
  before(async () => {
    const root = mkdtempSync(join(tmpdir(), 'communique-raw-'))
    mkdirSync(join(root, 'viz'))
    writeFileSync(join(root, 'secret.json'), SECRET)
    writeFileSync(join(root, 'viz', 'index.html'), '<!doctype html><title>view</title>')
    const app = createApp(openBuild(writeSampleBuild()), { viewFolder: join(root, 'viz') })
    server = await startServer(app, { host: '127.0.0.1', port: 0 })
  })
  after(() => server.close())

  const CASES: readonly (readonly [path: string, status: number])[] = [
    ['/', 200],
    ['/../secret.json', 404],
    ['/../../../../../../etc/passwd', 404],
    ['//etc/passwd', 404],
    ['/.%2e/secret.json', 404],
    ['/%2e%2e%2fsecret.json', 404],
    ['/..%5c..%5csecret.json', 404],
    ['/..\\secret.json', 400],
    ['/assets/../../secret.json', 404],
    ['/%00/secret.json', 404],
    ['/%ff', 404],
    ['/api/facts/..%2f..%2fsecret.json', 404],
    ['/api/../secret.json', 404],
    ['http://evil.example/', 403],
  ]
  for (const [path, status] of CASES)
    it(`${path} is ${status}`, async () => {
      const host = path.startsWith('http') ? 'evil.example' : `127.0.0.1:${server.port}`
      const answer = await raw(server.port, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
      expect(answer.split('\r\n')[0]).to.match(new RegExp(`^HTTP/1.1 ${status}`))
      expect(answer).to.not.include(SECRET).and.not.include('root:')
      if (status !== 400) expect(answer.toLowerCase()).to.include("content-security-policy: default-src 'none'")
    })

  it('refuses a request without a Host, and headers without end', async () => {
    expect(await raw(server.port, 'GET / HTTP/1.1\r\n\r\n')).to.match(/^HTTP\/1.1 400/)
    const long = `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`
    expect(await raw(server.port, long)).to.match(/^HTTP\/1.1 431/)
  })
})
