import { Command } from 'commander'
import { verifyBuild } from '../../graph'
import { EXIT } from '../exit-codes'
import type { MakeCommand } from './make-command'

export const verifyCommand: MakeCommand = (exitWith) =>
  new Command('verify')
    .description('Check a build: every file as it was written, every quote and span where the article has it.')
    .argument('[build]', 'the build folder', 'build')
    .action((folder: string) => {
      const faults = verifyBuild(folder)
      for (const fault of faults) process.stderr.write(`communique: ${folder}: ${fault}\n`)
      if (faults.length > 0) exitWith(EXIT.problems)
      else process.stdout.write(`${folder}: whole; every quote stands in its article\n`)
    })
