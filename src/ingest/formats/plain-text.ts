import { decoded, fileReader } from './file-reader'

/** One article a file, as copied from a page. */
export const plainText = fileReader({
  name: 'text',
  extensions: ['.txt', '.text', '.md'],
  form: 'text',
  textOf: decoded('text'),
})
