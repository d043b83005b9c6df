// npm leaves a package's optional builds for other platforms out of the lock file where the registry in use does not
// serve them, and `npm ci` then refuses the lock file. This names them all, without a checksum, after each npm install.
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

const path = join(__dirname, '..', 'package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8'))
const { version, optionalDependencies } = lock.packages['node_modules/@grafeo-db/js']

for (const name of Object.keys(optionalDependencies)) {
  const [os, cpu, libc] = name.split('/js-')[1].split('-')
  lock.packages[`node_modules/${name}`] ??= {
    version,
    cpu: [cpu],
    license: 'Apache-2.0',
    ...(os === 'linux' ? { libc: [libc === 'gnu' ? 'glibc' : libc] } : {}),
    optional: true,
    os: [os],
    engines: { node: '>=20' },
  }
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(path, JSON.stringify({ ...lock, packages: sorted }, null, 2) + '\n')
