import { addCommand } from './add'
import { buildCommand } from './build'
import { completionCommand } from './completion'
import { doctorCommand } from './doctor'
import { explainCommand } from './explain'
import { exportCommand } from './export'
import { extractCommand } from './extract'
import { foldCommand } from './fold'
import { loadCommand } from './load'
import { fetchCommand } from './fetch'
import type { MakeCommand } from './make-command'
import { queryCommand } from './query'
import { removeCommand } from './remove'
import { serve } from './serve'
import { verifyCommand } from './verify'
import { watchCommand } from './watch'

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly MakeCommand[] = [
  buildCommand,
  addCommand,
  removeCommand,
  watchCommand,
  extractCommand,
  foldCommand,
  fetchCommand,
  serve,
  queryCommand,
  explainCommand,
  exportCommand,
  loadCommand,
  verifyCommand,
  doctorCommand,
  completionCommand,
]
