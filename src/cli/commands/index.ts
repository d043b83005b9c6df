import { exportCommand } from './export'
import { loadCommand } from './load'
import type { MakeCommand } from './make-command'
import { queryCommand } from './query'
import { serve } from './serve'

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly MakeCommand[] = [serve, queryCommand, exportCommand, loadCommand]
