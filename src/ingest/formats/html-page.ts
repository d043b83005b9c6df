import { decoded, fileReader } from './file-reader'

/** One article a page, as a browser or a crawler saves it. */
export const htmlPage = fileReader({
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  form: 'html',
  textOf: decoded('markup'),
})
