import { expect } from 'chai'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { VIEW_FOLDER } from '../../src/serve/view-files'

const LIMIT_BYTES = 120_000

describe('what the browser loads', () => {
  const page = readFileSync(join(VIEW_FOLDER, 'index.html'), 'utf8')
  const assets = readdirSync(join(VIEW_FOLDER, 'assets'))
  const loaded = assets.filter((name) => page.includes(name))

  it('is less than 120 kB gzip, scripts and styles together', () => {
    expect(loaded.map((name) => name.replace(/-.*\./, '.'))).to.have.members(['index.js', 'index.css'])
    const bytes = loaded.reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(VIEW_FOLDER, 'assets', name))).length,
      0,
    )
    expect(bytes).to.be.lessThan(LIMIT_BYTES)
  })

  it('leaves the query editor and the forces for when they are asked for', () => {
    const later = assets.filter((name) => !loaded.includes(name))
    for (const part of ['query-panel-', 'relax-worker-'])
      expect(
        later.filter((name) => name.startsWith(part)),
        part,
      ).to.have.length(1)
    for (const name of loaded)
      expect(readFileSync(join(VIEW_FOLDER, 'assets', name), 'utf8')).to.not.match(/cm-content|barnesHutTheta/)
  })
})
