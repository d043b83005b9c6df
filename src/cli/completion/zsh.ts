import type { ArgumentWords, CommandWords, OptionWords, ProgramWords, Values } from './command-words'
import { inQuotes } from './in-quotes'

/** A script for zsh, to be sourced after `compinit` or put into a folder of `$fpath` as `_communique`. */
export function zshScript(program: ProgramWords): string {
  const name = `_${program.name}`
  const described = program.commands.map((command) => inQuotes(`${command.name}:${command.describe}`))
  return `#compdef ${program.name}
# zsh completion for ${program.name}; made by: ${program.name} completion zsh
${name}() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C \\
${program.options.map((option) => `    ${optionSpec(option)} \\\n`).join('')}    '1: :->command' '*:: :->rest'
  case $state in
    command)
      local -a commands=(
        ${described.join('\n        ')}
      )
      _describe command commands ;;
    rest)
      case $words[1] in
${program.commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == ${name} ]]; then ${name} "$@"; else compdef ${name} ${program.name}; fi
`
}

function commandCase({ name, options, arguments: places }: CommandWords): string {
  const specs = [...options.map(optionSpec), ...places.map(argumentSpec)]
  const call = specs.length === 0 ? '_message "no arguments"' : ['_arguments', ...specs].join(' \\\n            ')
  return `        ${name})\n          ${call} ;;`
}

/** Both names exclude each other, as do two of the same, unless the option repeats. */
function optionSpec({ names, describe, values, repeats }: OptionWords): string {
  const apart = repeats ? '*' : `(${names.join(' ')})`
  const forms = names.map((name) => (values ? (name.startsWith('--') ? `${name}=` : `${name}+`) : name))
  const braced = forms.length === 1 ? inQuotes(forms[0] ?? '') : `{${forms.join(',')}}`
  const value = values ? `:value:${action(values)}` : ''
  return `${inQuotes(apart)}${braced}${inQuotes(`[${plain(describe)}]${value}`)}`
}

function argumentSpec({ name, values, variadic }: ArgumentWords, place: number): string {
  return inQuotes(`${variadic ? '*' : place + 1}:${name}:${action(values)}`)
}

function action(values: Values): string {
  switch (values.kind) {
    case 'files':
      return '_files'
    case 'folders':
      return '_files -/'
    case 'words':
      return `(${values.words.join(' ')})`
    case 'anything':
      return ' '
  }
}

/** Brackets and colons part the fields of a specification. */
const plain = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&')
