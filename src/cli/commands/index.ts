import type { MakeCommand } from './make-command'
import { serve } from './serve'

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly MakeCommand[] = [serve]
