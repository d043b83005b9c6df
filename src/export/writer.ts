import type { Build } from '../graph/folder'

/** One format that a build can be written in; the command line and the server share it. */
export interface Writer {
  readonly format: string
  /** With its dot, such as `.graphml`. */
  readonly extension: string
  readonly mediaType: string
  /** One line for the help. */
  readonly describe: string
  /** The file in pieces; the same build gives the same bytes. */
  write(build: Build): Iterable<string>
}
