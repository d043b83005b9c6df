import { join } from 'node:path'
import { defineConfig } from 'vite'

const page = join(import.meta.dirname, 'src', 'page')

/** One script and one style sheet for the self-contained page of `communique export --format html`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  resolve: {
    alias: [
      { find: 'node:crypto', replacement: join(page, 'no-crypto.ts') },
      { find: /^\.\/query\/query-button$/, replacement: join(page, 'no-query.ts') },
      { find: /^\.\/relax$/, replacement: join(page, 'relax-in-pieces.ts') },
    ],
  },
  build: {
    outDir: '../dist/viz-page',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: join(page, 'page.ts'),
      output: {
        format: 'iife',
        codeSplitting: false,
        entryFileNames: 'page.js',
        assetFileNames: 'page[extname]',
      },
    },
  },
})
