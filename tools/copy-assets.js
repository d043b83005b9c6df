// Copies what tsc leaves behind (model weights, data files) from src/ to dist/, and makes the command executable.
const { chmodSync, cpSync, existsSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..')
const isAsset = (path) => !path.endsWith('.ts') && !path.includes(join('language', 'train'))
cpSync(join(root, 'src'), join(root, 'dist'), {
  recursive: true,
  filter: (from) => !/\.[a-z]+$/.test(from) || isAsset(from),
})
const main = join(root, 'dist', 'cli', 'main.js')
if (existsSync(main)) chmodSync(main, 0o755)
