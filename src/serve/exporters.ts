import { bytesOf, select, WRITERS, type Selection } from '../export'
import type { Build } from '../graph'
import { CommuniqueError } from '../model'
import type { Download } from './api/route'

/** Turns a build into one downloadable file. */
export interface ServedExporter {
  readonly mediaType: string
  readonly fileName: string
  readonly write: (build: Build, selection?: Selection) => Uint8Array<ArrayBuffer> | string | Promise<string>
}

/** By the name of the format. */
export type Exporters = Readonly<Record<string, ServedExporter>>

/** The formats of the export registry. */
export function registeredExporters(): Exporters {
  return Object.fromEntries(
    WRITERS.map((writer) => [
      writer.format,
      {
        mediaType: writer.mediaType,
        fileName: `communique-${writer.format}${writer.extension}`,
        write: (build, selection) => Buffer.concat([...writer.write(build, selection)].map(bytesOf)),
      } satisfies ServedExporter,
    ]),
  )
}

/** The build, or the part of it that is selected, as a file. Throws `serve/not-found` for an unknown format. */
export async function download(
  build: Build,
  exporters: Exporters,
  format: string,
  selection: Selection,
): Promise<Download> {
  const exporter = Object.hasOwn(exporters, format) ? exporters[format] : undefined
  if (exporter === undefined)
    throw new CommuniqueError(
      'serve/not-found',
      `export: expected one of ${Object.keys(exporters).sort().join(', ') || '(none)'}, got "${format.slice(0, 80)}"`,
    )
  const { mediaType, fileName } = exporter
  return { mediaType, fileName, content: await exporter.write(select(build, selection), selection) }
}
