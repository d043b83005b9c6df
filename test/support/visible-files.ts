import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files of a build that its readers see, by name: what it keeps for itself begins with a dot. */
export function visibleFiles(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
