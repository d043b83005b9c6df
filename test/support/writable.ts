import { hasPageAssets, WRITERS, type Writer } from '../../src/export'

/** The formats that can be written here: the page needs the built view (`npm run build`). */
export const WRITABLE: readonly Writer[] = WRITERS.filter(({ format }) => format !== 'html' || hasPageAssets())
