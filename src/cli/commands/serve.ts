import { spawn } from 'node:child_process'
import { Command, Option } from 'commander'
import { openBuild } from '../../graph'
import { createApp, isLoopbackHost, openedOnDemand, registeredExporters, startServer } from '../../serve'
import { openSandbox } from '../../store'
import { portOf } from '../option-values'
import { DEFAULT_PORT } from '../serve-port'
import type { MakeCommand } from './make-command'

/** Ports tried from the default on; a port that was asked for by name is the only one tried. */
const PORT_ATTEMPTS = 20

interface ServeOptions {
  readonly port?: number
  readonly host: string
  readonly open: 'yes' | 'no'
}

/** `communique serve <build>`: the API and the graph view, until it is interrupted. */
export const serve: MakeCommand = () =>
  new Command('serve')
    .description('Serve the graph view and a read-only HTTP API over a build.')
    .argument('<build>', 'folder of a build')
    .option('--port <number>', `port, 0 for any free one (default: ${DEFAULT_PORT} or the next free one)`, portOf)
    .option('--host <address>', 'address to bind to', '127.0.0.1')
    .addOption(new Option('--open <yes|no>', 'open the view in the browser').choices(['yes', 'no']).default('no'))
    .action(async (folder: string, { port, host, open }: ServeOptions) => {
      const build = openBuild(folder)
      const queries = openedOnDemand(() => openSandbox(build))
      const app = createApp(build, {
        exporters: registeredExporters(),
        queries,
        hosts: isLoopbackHost(host) ? 'loopback' : 'any',
      })
      const server = await startServer(app, {
        host,
        port: port ?? DEFAULT_PORT,
        attempts: port === undefined ? PORT_ATTEMPTS : 1,
      })
      process.stdout.write(`Serving build at ${server.url}\n`)
      if (open === 'yes') openInBrowser(server.url)
      await interrupted()
      await server.close()
      await queries.close()
    })

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      resolve()
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
}

/** Best effort: the address is printed anyway. */
function openInBrowser(url: string): void {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open'
  spawn(opener, [url], { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref()
}
