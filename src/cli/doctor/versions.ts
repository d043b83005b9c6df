import { LOWEST_NODE, VERSION } from '../../version'
import { fail, ok, type Finding } from './finding'

export const packageVersion = (): Finding => ok('communique', VERSION)

/** Whether this Node is new enough. */
export function nodeVersion(version = process.versions.node): Finding {
  return isAtLeast(version, LOWEST_NODE)
    ? ok('node', version)
    : fail('node', version, `install Node ${LOWEST_NODE} or later`)
}

function isAtLeast(version: string, lowest: string): boolean {
  const [have, want] = [version, lowest].map((text) => text.split('.').map(Number))
  for (const [index, wanted] of (want ?? []).entries()) {
    const part = have?.[index] ?? 0
    if (part !== wanted) return part > wanted
  }
  return true
}
