import type { Build } from '../graph/folder'
import type { Selection } from './selection'

/** A piece of a file: text is UTF-8, bytes are as they are. */
export type Piece = string | Uint8Array

/** A file of a format that needs several. */
export interface OutputFile {
  /** Without folder. */
  readonly name: string
  readonly pieces: Iterable<string>
}

/** One format that a build can be written in; the command line and the server share it. */
export interface Writer {
  readonly format: string
  /** With its dot, such as `.graphml`. */
  readonly extension: string
  readonly mediaType: string
  /** One line for the help. */
  readonly describe: string
  /** The file in pieces; the same build gives the same bytes. The selection that gave the build is named where it matters. */
  write(build: Build, selection?: Selection): Iterable<Piece>
  /** For a format of several files: the files, to be written into a folder; `write` gives them in one archive. */
  files?(build: Build): Iterable<OutputFile>
  /** For a format that another program has to take in: what to do next, one line. */
  next?(build: Build, path: string): string
}
