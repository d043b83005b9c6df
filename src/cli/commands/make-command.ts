import type { Command } from 'commander'

/** Makes one subcommand; `exitWith` sets the exit code of a run that ends without an error but not without problems. */
export type MakeCommand = (exitWith: (code: number) => void) => Command
