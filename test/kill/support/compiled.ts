import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'

const ROOT = resolve(__dirname, '..', '..', '..')

/** The package as it is shipped, compiled from the sources as they are: its processes start as fast as a user's. */
export interface Compiled {
  readonly main: string
  /** `require` of it runs in this process what its processes run, with the same fingerprint. */
  readonly library: string
  readonly remove: () => void
}

export function compile(): Compiled {
  const home = mkdtempSync(join(tmpdir(), 'communique-compiled-'))
  const dist = join(home, 'dist')
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
  execFileSync(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.build.json'), '--noCheck', '--outDir', dist])
  // What the compiler leaves behind: weights and data.
  cpSync(join(ROOT, 'src'), dist, {
    recursive: true,
    filter: (path) => extname(path) !== '.ts' && !path.includes(join('language', 'train')),
  })
  copyFileSync(join(ROOT, 'package.json'), join(home, 'package.json'))
  for (const name of ['node_modules', 'cypher']) symlinkSync(join(ROOT, name), join(home, name))
  return {
    main: join(dist, 'cli', 'main.js'),
    library: join(dist, 'graph'),
    remove: () => rmSync(home, { recursive: true, force: true }),
  }
}
