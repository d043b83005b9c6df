import { fileReader } from './file-reader'

/** One article a page, as a browser or a crawler saves it. */
export const htmlPage = fileReader('html', ['.html', '.htm', '.xhtml'], 'html')
