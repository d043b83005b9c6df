import type { CommandWords, ProgramWords, Values } from './command-words'
import { inQuotes } from './in-quotes'

/**
 * A script for bash 3.2 and later. It walks over the words before the cursor to find the command and how many of its
 * arguments are given, and answers from tables. Where it leaves `COMPREPLY` empty for files, readline's own completion
 * follows, which knows about `~` and blanks.
 */
export function bashScript(program: ProgramWords): string {
  const name = `_${program.name}`
  const each = (lines: (command: CommandWords) => readonly string[]): string[] => program.commands.flatMap(lines)
  return `# bash completion for ${program.name}; made by: ${program.name} completion bash
${name}_words() {
  compopt +o default 2>/dev/null
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$cur")
}
${name}_folders() {
  compopt -o filenames 2>/dev/null
  local folder
  while IFS= read -r folder; do COMPREPLY+=("$folder"); done < <(compgen -d -- "$cur")
}
${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= place=0 i
  COMPREPLY=()
  if [[ $cur == = ]]; then cur=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ -z $command ]]; then
      [[ \${COMP_WORDS[i]} == -* ]] || command=\${COMP_WORDS[i]}
      continue
    fi
    case "$command \${COMP_WORDS[i]}" in
${each(valued).join('\n')}
      *' -'*) ;;
      *) place=$((place + 1)) ;;
    esac
  done
  case "$command $before" in
${each(optionValues).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
      '') ${name}_words ${inQuotes(program.options.flatMap(({ names }) => names).join(' '))} ;;
${each(optionNames).join('\n')}
    esac
    return
  fi
  case "$command $place" in
    ' 0') ${name}_words ${inQuotes(program.commands.map((command) => command.name).join(' '))} ;;
${each(argumentValues).join('\n')}
    *) ${name}_words '' ;;
  esac
}
complete -o default -F ${name} ${program.name}
`

  /** Steps over the value of an option, behind `=` or not. */
  function valued({ name: command, options }: CommandWords): string[] {
    const names = options.flatMap((option) => (option.values ? option.names : []))
    const skip = 'if [[ ${COMP_WORDS[i + 1]} == = ]]; then i=$((i + 2)); else i=$((i + 1)); fi'
    return names.length === 0 ? [] : [`      ${patterns(command, names)}) ${skip} ;;`]
  }

  function optionValues({ name: command, options }: CommandWords): string[] {
    return options.flatMap(({ names, values }) =>
      values === undefined ? [] : [`    ${patterns(command, names)}) ${answer(values)}; return ;;`],
    )
  }

  function optionNames({ name: command, options }: CommandWords): string[] {
    const words = options.flatMap(({ names }) => names)
    return words.length === 0 ? [] : [`      ${command}) ${answer({ kind: 'words', words })} ;;`]
  }

  function argumentValues({ name: command, arguments: places }: CommandWords): string[] {
    return places.map(
      ({ values, variadic }, place) => `    '${command} '${variadic ? '*' : place}) ${answer(values)} ;;`,
    )
  }

  function answer(values: Values): string {
    switch (values.kind) {
      case 'files':
        return ':'
      case 'folders':
        return `${name}_folders`
      case 'words':
        return `${name}_words ${inQuotes(values.words.join(' '))}`
      case 'anything':
        return `${name}_words ''`
    }
  }
}

const patterns = (command: string, names: readonly string[]): string =>
  names.map((name) => inQuotes(`${command} ${name}`)).join('|')
