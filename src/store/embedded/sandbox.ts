import type { ChildProcess } from 'node:child_process'
import type { Build } from '../../graph/folder'
import { CommuniqueError } from '../../model'
import { checkParameters, refuseWrites } from '../cypher'
import { DEFAULT_LIMITS, type Parameters, type QueryLimits, type QueryStore, type Table } from '../store'
import { savedStoreOf } from './cache'
import type { AnswerMessage, QueryMessage } from './messages'
import { endProcess, hasEnded, startProcess } from './query-process'

const START_TIMEOUT_MS = 30_000

/**
 * The store for queries that users type: a read-only child process with a timer, a memory cap and a row cap. The child
 * stays for the next query; after one that passed a limit a new one is started. Queries take turns.
 */
export async function openSandbox(build: Build): Promise<QueryStore> {
  const saved = await savedStoreOf(build)
  let child: ChildProcess | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const runOnce = async (message: QueryMessage): Promise<Table> => {
    child ??= await start(saved.file)
    try {
      return await ask(child, message)
    } finally {
      if (child.killed) await endProcess(child)
      if (hasEnded(child)) child = undefined
    }
  }
  const run = async (message: QueryMessage): Promise<Table> => {
    const isWorn = child !== undefined
    try {
      return await runOnce(message)
    } catch (error) {
      if (isWorn && mayBeOfEarlier(error)) return await runOnce(message)
      throw error
    }
  }
  return {
    query: (text: string, parameters: Parameters = {}, limits: Partial<QueryLimits> = {}) => {
      const next = turn.then(() => {
        refuseWrites(text)
        checkParameters(text, parameters)
        return run({ text, parameters, limits: { ...DEFAULT_LIMITS, ...limits } })
      })
      turn = next.catch(() => {})
      return next
    },
    close: async () => {
      await turn
      if (child) await endProcess(child)
      saved.dispose()
    },
  }
}

async function start(file: string): Promise<ChildProcess> {
  const child = startProcess(file)
  await replyOf(child, START_TIMEOUT_MS, () => limit('store/broken', `${file}: the query process did not start`))
  return child
}

async function ask(child: ChildProcess, message: QueryMessage): Promise<Table> {
  const { timeoutMs, maxMemoryMb } = message.limits
  const late = (): CommuniqueError =>
    limit('query/timeout', `query: no answer in ${timeoutMs} ms; narrow it, add LIMIT, or give it more time`)
  const reply = replyOf(child, timeoutMs, late, (code, signal) =>
    isMemory(code, signal)
      ? limit('query/memory', `query: it needed more than ${maxMemoryMb} MB; narrow it or add LIMIT`)
      : limit('query/failed', `query: the embedded engine ended (${signal ?? code}) while it ran this query`),
  )
  child.send(message)
  const answer = await reply
  if (answer.kind !== 'table') throw limit('query/failed', 'query: the query process gave no rows')
  return answer.table
}

/** What earlier queries left in a process is not this query's fault: it is asked once more in a fresh one. */
function mayBeOfEarlier(error: unknown): boolean {
  return error instanceof CommuniqueError && (error.code === 'query/memory' || error.code === 'query/failed')
}

/** Its own watch, the kernel, or the engine or V8 where they can get no more, ended the child. */
function isMemory(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134
}

/** The next message of the child; ends the child where none comes in time. */
function replyOf(
  child: ChildProcess,
  timeoutMs: number,
  late: () => CommuniqueError,
  ended: (code: number | null, signal: NodeJS.Signals | null) => CommuniqueError = late,
): Promise<AnswerMessage> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit)
      act()
    }
    const onMessage = (message: AnswerMessage): void =>
      settle(() => {
        if (message.kind === 'error') reject(new CommuniqueError(message.code, message.message))
        else resolve(message)
      })
    const onExit = (code: number | null, signal: NodeJS.Signals | null): void =>
      settle(() => reject(ended(code, signal)))
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      settle(() => reject(late()))
    }, timeoutMs)
    child.on('message', onMessage).on('exit', onExit)
  })
}

const limit = (code: string, message: string): CommuniqueError => new CommuniqueError(code, message)
