import { pdfText } from '../pdf/pdf-text'
import { fileReader } from './file-reader'

/** One article a file, by the text that it carries; offsets count in that text. Scans without any are told. */
export const pdf = fileReader({ name: 'pdf', extensions: ['.pdf'], textOf: pdfText })
