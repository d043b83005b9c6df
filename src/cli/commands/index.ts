import type { MakeCommand } from './make-command'

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly MakeCommand[] = []
