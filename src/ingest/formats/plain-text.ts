import { fileReader } from './file-reader'

/** One article a file, as copied from a page. */
export const plainText = fileReader('text', ['.txt', '.text', '.md'], 'text')
