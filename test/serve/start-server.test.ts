import { expect } from 'chai'
import { Hono } from 'hono'
import { request } from 'node:http'
import { startServer } from '../../src/serve'

const app = new Hono().get('/', (c) => c.text('here')) as Hono
const host = '127.0.0.1'

function statusOf(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { agent: false }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

describe('serve: listening', () => {
  it('answers at the address that it names, and not after it closed', async () => {
    const server = await startServer(app, { host, port: 0 })
    expect(server.url).to.equal(`http://127.0.0.1:${server.port}/`)
    expect(await statusOf(server.url)).to.equal(200)
    await server.close()
    const failure = await statusOf(server.url).catch((error: NodeJS.ErrnoException) => error.code)
    expect(failure).to.equal('ECONNREFUSED')
  })

  it('takes the next free port, or says that the one asked for is taken', async () => {
    const first = await startServer(app, { host, port: 0 })
    const second = await startServer(app, { host, port: first.port, attempts: 20 })
    expect(second.port).to.be.greaterThan(first.port)
    const refused = await startServer(app, { host, port: first.port }).catch((error: { code: string }) => error.code)
    expect(refused).to.equal('serve/port-taken')
    await first.close()
    await second.close()
  })

  it('says why it cannot listen', async () => {
    const refused = await startServer(app, { host: '203.0.113.1', port: 0 }).catch((e: { code: string }) => e.code)
    expect(refused).to.equal('serve/cannot-listen')
  })
})
