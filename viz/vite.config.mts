import { defineConfig } from 'vite'

/** The view is plain files that `communique serve` hands out: no inline scripts, so that a strict CSP holds. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: {
    outDir: '../dist/viz',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4321' } },
})
