import { bashScript } from './bash'
import type { ProgramWords } from './command-words'
import { fishScript } from './fish'
import { zshScript } from './zsh'

/** The shells that can be completed in, each with what makes its script. */
export const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } satisfies Readonly<
  Record<string, (program: ProgramWords) => string>
>

export type Shell = keyof typeof SCRIPTS
