import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommuniqueError } from '../../model'

const DIST = join(__dirname, '..', '..', '..', 'dist')

/** What `npm run build` makes for the page. */
export interface PageAssets {
  readonly script: string
  readonly style: string
  /** What stands between the view's `<body>` tags. */
  readonly body: string
}

/** Whether `npm run build` has made them. */
export function hasPageAssets(folder = DIST): boolean {
  return existsSync(join(folder, 'viz-page', 'page.js')) && existsSync(join(folder, 'viz', 'index.html'))
}

/** Throws `export/no-view` where the view has not been built. */
export function pageAssets(folder = DIST): PageAssets {
  if (!hasPageAssets(folder))
    throw new CommuniqueError('export/no-view', `${folder}: expected the built view; make it with: npm run build`)
  const read = (...names: string[]): string => readFileSync(join(folder, ...names), 'utf8')
  return {
    script: read('viz-page', 'page.js'),
    style: read('viz-page', 'page.css'),
    body: /<body>([^]*)<\/body>/.exec(read('viz', 'index.html'))?.[1] ?? '',
  }
}
