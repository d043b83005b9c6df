import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArticles, type IngestOptions, type ReadResult } from '../../src/ingest'

/** What is read from one file of the given name and content. */
export async function readFileOf(
  name: string,
  content: string | Uint8Array,
  options?: IngestOptions,
): Promise<ReadResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-read-'))
  try {
    await writeFile(join(folder, name), content)
    const results: ReadResult[] = []
    for await (const result of readArticles([join(folder, name)], options)) results.push(result)
    return results
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Each result in a line: uri, day, outlet, title, authors and text, or uri and code. */
export function told(results: readonly ReadResult[]): string[] {
  return results.map((result) => {
    if (result.kind === 'skipped') return `${result.uri} ${result.code}`
    const { uri, publishedOn, outlet, title, authors, text } = result.article
    return [uri, publishedOn?.value.start ?? '', outlet?.name ?? '', title ?? '', authors?.join('; ') ?? '', text].join(
      ' | ',
    )
  })
}
