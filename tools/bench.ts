// Measures one part of the product: npm run bench -- PART [ARGUMENTS]; without a part it lists them.
import { build } from './bench/build'
import { fold } from './bench/fold'
import { load } from './bench/load'
import type { Part } from './bench/part'
import { stages } from './bench/stages'

const PARTS: readonly Part[] = [stages, build, fold, load]

async function main([name, ...args]: readonly string[]): Promise<void> {
  const part = PARTS.find((one) => one.name === name)
  if (part !== undefined) return part.run(args)
  console.log('npm run bench -- PART [ARGUMENTS]')
  for (const one of PARTS) console.log(`  ${one.name} ${one.usage}\n      ${one.about}`)
  if (name !== undefined) process.exitCode = 2
}

void main(process.argv.slice(2))
