import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Shell } from '../../../src/cli/completion'

/** Whether the shell is on this machine. */
export const hasShell = (shell: Shell): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0

const CLEAN: Readonly<Record<Shell, string>> = { bash: '--norc', zsh: '-f', fish: '--no-config' }

/** What a real shell offers behind each half-typed line, in the folder, with the script loaded. */
export function completeIn(shell: Shell, script: string, lines: readonly string[], folder: string): string[][] {
  const file = join(mkdtempSync(join(tmpdir(), 'communique-completion-')), `script.${shell}`)
  writeFileSync(file, script)
  const { status, stdout, stderr, error } = spawnSync(
    shell,
    [CLEAN[shell], resolve(__dirname, `complete.${shell}`), file, ...lines],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: 100_000,
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, TERM: 'dumb', LC_ALL: 'C.UTF-8' },
    },
  )
  if (error !== undefined || status !== 0)
    throw new Error(`${shell}: ended with ${status}: ${stderr}`, { cause: error })
  return stdout
    .split(/^>\n/m)
    .slice(1)
    .map((offers) => offers.split('\n').filter((word) => word !== ''))
}
