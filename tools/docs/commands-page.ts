import type { Command, Option } from 'commander'
import { EXAMPLES } from '../../src/cli/examples'
import { EXIT_MEANINGS } from '../../src/cli/exit-codes'
import { makeProgram } from '../../src/cli/program'
import { cell, GENERATED, table } from './markdown'

/** Every command with its arguments, options and examples, off the command tree. */
export function commandsPage(): string {
  const program = makeProgram()
  const codes = EXIT_MEANINGS.map(([code, meaning]) => [String(code), meaning])
  return [
    '# Commands',
    GENERATED,
    program.description(),
    ...program.commands.flatMap(sectionOf),
    '## Exit codes',
    table(['code', 'meaning'], codes),
  ].join('\n\n')
}

function sectionOf(command: Command): string[] {
  const examples = (EXAMPLES[command.name()] ?? []).flatMap(([line, what]) => [`# ${what}`, line])
  const listed = command.registeredArguments.map((argument) => [
    `\`${argument.required ? '<' : '['}${argument.name()}${argument.variadic ? '...' : ''}${argument.required ? '>' : ']'}\``,
    cell(argument.description),
    choicesOf(argument.argChoices, argument.defaultValue),
  ])
  const options = command.options.map((option) => [
    `\`${option.flags}\``,
    cell(option.description) + (option.mandatory ? ' (required)' : ''),
    choicesOf(option.argChoices, shownDefault(option)),
  ])
  return [
    `## communique ${command.name()}`,
    command.description(),
    table(['argument or option', 'what it is', 'values'], [...listed, ...options]),
    ['```sh', ...examples, '```'].join('\n'),
  ]
}

function shownDefault(option: Option): unknown {
  return option.defaultValueDescription ?? (option.isBoolean() ? undefined : (option.defaultValue as unknown))
}

function choicesOf(choices: readonly string[] | undefined, fallback: unknown): string {
  const all = choices === undefined ? '' : choices.map((choice) => `\`${choice}\``).join(', ')
  const usual = fallback === undefined || Array.isArray(fallback) ? '' : `default ${String(fallback)}`
  return [all, usual].filter(Boolean).join('; ')
}
