import { spawn } from 'node:child_process'
import { Command, Option } from 'commander'
import { manifestTextOf, openBuild } from '../../graph'
import {
  createApp,
  isLoopbackHost,
  liveApp,
  openedOnDemand,
  registeredExporters,
  startServer,
  type ServedState,
} from '../../serve'
import { openSandbox } from '../../store'
import { interrupted } from '../interrupted'
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
    .description(
      'Serve the graph view and a read-only HTTP API over a build; when it changes, answer by its new state.',
    )
    .argument('<build>', 'folder of a build')
    .option('--port <number>', `port, 0 for any free one (default: ${DEFAULT_PORT} or the next free one)`, portOf)
    .option('--host <address>', 'address to bind to', '127.0.0.1')
    .addOption(new Option('--open <yes|no>', 'open the view in the browser').choices(['yes', 'no']).default('no'))
    .action(async (folder: string, { port, host, open }: ServeOptions) => {
      const live = liveApp({
        stateOf: () => manifestTextOf(folder),
        open: () => openState(folder, isLoopbackHost(host) ? 'loopback' : 'any'),
        onProblem: (error) => process.stderr.write(`communique: the build changed: ${(error as Error).message}\n`),
      })
      const server = await startServer(live.app, {
        host,
        port: port ?? DEFAULT_PORT,
        attempts: port === undefined ? PORT_ATTEMPTS : 1,
      })
      process.stdout.write(`Serving build at ${server.url}\n`)
      if (open === 'yes') openInBrowser(server.url)
      await interrupted()
      await server.close()
      await live.close()
    })

function openState(folder: string, hosts: 'loopback' | 'any'): ServedState {
  const build = openBuild(folder)
  const queries = openedOnDemand(() => openSandbox(build))
  return { app: createApp(build, { exporters: registeredExporters(), queries, hosts }), close: () => queries.close() }
}

/** Best effort: the address is printed anyway. */
function openInBrowser(url: string): void {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open'
  spawn(opener, [url], { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref()
}
