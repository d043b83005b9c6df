import type { Article } from '../../../src/model'

/** Stands in for the extraction: does what the article's text says. */
export default function unruly({ text }: Article): string {
  if (text === 'hang') for (;;);
  if (text === 'exit') process.exit(3)
  if (text === 'throw') throw new Error('no way')
  return JSON.stringify({ read: text })
}
