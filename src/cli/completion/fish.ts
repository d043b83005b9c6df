import type { CommandWords, OptionWords, ProgramWords, Values } from './command-words'

/** A script for fish 3.0 and later, for `~/.config/fish/completions/communique.fish`. */
export function fishScript(program: ProgramWords): string {
  const complete = `complete -c ${program.name}`
  const lines = [
    `# fish completion for ${program.name}; made by: ${program.name} completion fish`,
    `${complete} -f`,
    ...program.options.map((option) => `${complete} -n __fish_use_subcommand ${optionWords(option)}`),
    ...program.commands.map(
      ({ name, describe }) => `${complete} -n __fish_use_subcommand -a ${name} -d ${inFishQuotes(describe)}`,
    ),
    ...program.commands.flatMap((command) => commandLines(complete, command)),
  ]
  return lines.join('\n') + '\n'
}

/** Arguments are told apart by name alone: fish offers the values of each place of the command. */
function commandLines(complete: string, { name, options, arguments: places }: CommandWords): string[] {
  const here = `${complete} -n '__fish_seen_subcommand_from ${name}'`
  return [
    ...options.map((option) => `${here} ${optionWords(option)}`),
    ...places.flatMap(({ values }) => (values.kind === 'anything' ? [] : [`${here} ${valueWords(values)}`])),
  ]
}

function optionWords({ names, describe, values }: OptionWords): string {
  const forms = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  const value = values === undefined ? [] : [`${values.kind === 'files' ? '-r' : '-x'} ${valueWords(values)}`.trim()]
  return [...forms, ...value, `-d ${inFishQuotes(describe)}`].join(' ')
}

function valueWords(values: Values): string {
  switch (values.kind) {
    case 'files':
      return '-F'
    case 'folders':
      return "-a '(__fish_complete_directories)'"
    case 'words':
      return `-a ${inFishQuotes(values.words.join(' '))}`
    case 'anything':
      return ''
  }
}

const inFishQuotes = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
