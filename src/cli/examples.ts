import type { Command } from 'commander'

/** A command line that a reader can copy, and what it does. */
export type Example = readonly [line: string, what: string]

const known = new WeakMap<Command, readonly Example[]>()

/** Shows the examples below the command's help, and keeps them for the reference. */
export function withExamples(command: Command, examples: readonly Example[]): Command {
  known.set(command, examples)
  const lines = examples.map(([line, what]) => `  # ${what}\n  ${line}`)
  return command.addHelpText('after', ['\nExamples:', ...lines].join('\n'))
}

export const examplesOf = (command: Command): readonly Example[] => known.get(command) ?? []
