import { bytesOf, writerOf, type Selection } from '../../src/export'
import type { Build } from '../../src/graph'

/** A build in a format of text. */
export function written(format: string, build: Build, selection?: Selection): string {
  return Buffer.concat([...writerOf(format).write(build, selection)].map(bytesOf)).toString()
}
