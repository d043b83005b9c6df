import type { Command, Option } from 'commander'
import { RELATIONS } from '../../ontology'
import { questions } from '../../store'

/** What may stand in a place of the command line. */
export type Values =
  { readonly kind: 'files' | 'folders' | 'anything' } | { readonly kind: 'words'; readonly words: readonly string[] }

export interface OptionWords {
  /** As they are typed: `-o`, `--output`. */
  readonly names: readonly string[]
  readonly describe: string
  /** Absent for a switch. */
  readonly values?: Values
  readonly repeats: boolean
}

export interface ArgumentWords {
  readonly name: string
  readonly values: Values
  readonly variadic: boolean
}

export interface CommandWords {
  readonly name: string
  readonly describe: string
  readonly options: readonly OptionWords[]
  readonly arguments: readonly ArgumentWords[]
}

/** What can be typed after the program's name: its own options, and its commands with theirs. */
export interface ProgramWords {
  readonly name: string
  readonly options: readonly OptionWords[]
  readonly commands: readonly CommandWords[]
}

/** What a placeholder of the help, such as `<folder>`, stands for. All others can be anything. */
const FILES = new Set(['file', 'files', 'input', 'inputs'])
const FOLDERS = new Set(['folder', 'folders', 'build', 'builds'])

/** Reads the words off the command tree, so that what is completed is what there is. */
export function wordsOf(program: Command): ProgramWords {
  const visible = program.createHelp().visibleCommands(program)
  const named: NamedWords = {
    command: visible.map((command) => command.name()),
    question: questions().map(({ name }) => name),
    type: RELATIONS.map(({ type }) => type),
  }
  return {
    name: program.name(),
    options: optionsOf(program, named),
    commands: visible.map((command) => ({
      name: command.name(),
      describe: firstSentence(command.description()),
      options: optionsOf(command, named),
      arguments: command.registeredArguments.map((argument) => ({
        name: argument.name(),
        values: valuesOf(argument.name(), argument.argChoices, named),
        variadic: argument.variadic,
      })),
    })),
  }
}

/** Placeholders whose values are known. */
type NamedWords = Readonly<Record<string, readonly string[]>>

function optionsOf(command: Command, named: NamedWords): OptionWords[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => optionOf(option, named))
}

function optionOf(option: Option, named: NamedWords): OptionWords {
  const placeholder = /[<[]([^.>\]]+)/.exec(option.flags)?.[1]
  return {
    names: [option.short, option.long].filter((name) => name !== undefined),
    describe: firstSentence(option.description),
    ...(placeholder === undefined ? {} : { values: valuesOf(placeholder, option.argChoices, named) }),
    repeats: option.variadic || Array.isArray(option.defaultValue),
  }
}

function valuesOf(placeholder: string, choices: readonly string[] | undefined, named: NamedWords): Values {
  const words = choices ?? named[placeholder]
  if (words !== undefined) return { kind: 'words', words }
  return { kind: FILES.has(placeholder) ? 'files' : FOLDERS.has(placeholder) ? 'folders' : 'anything' }
}

const firstSentence = (text: string): string => text.split(/[.;:] |\.$| \(/)[0] ?? text
