import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeLine } from './made-article'

/** Articles that are held at a time. */
const CHUNK = 1000

/** Writes so many made articles as JSON Lines into a folder and gives the file's path. */
export function madeFile(folder: string, size: number): string {
  const path = join(folder, `${size}.jsonl`)
  writeFileSync(path, '')
  for (let from = 0; from < size; from += CHUNK) {
    const length = Math.min(CHUNK, size - from)
    appendFileSync(path, Array.from({ length }, (_, at) => `${madeLine(from + at)}\n`).join(''))
  }
  return path
}
