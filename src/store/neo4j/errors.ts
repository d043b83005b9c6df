import { CommuniqueError } from '../../model'
import type { Neo4jAddress } from './address'

const SERVER_GONE = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']

/** A driver's error as one line that says what to do. */
export function clearly(cause: unknown, { uri, user, database }: Neo4jAddress): CommuniqueError {
  if (cause instanceof CommuniqueError) return cause
  const error = cause as Error & { code?: string }
  const { code = '' } = error
  const message = error.message.replace(/\s+/g, ' ').trim()
  const make = (kind: string, text: string): CommuniqueError => new CommuniqueError(kind, text, { cause })
  if (code.endsWith('CredentialsExpired'))
    return make(
      'neo4j/password-expired',
      `${uri}: the password of "${user}" must be changed first (a new server's does)`,
    )
  if (code.endsWith('AuthenticationRateLimit'))
    return make('neo4j/unauthorized', `${uri}: too many wrong passwords for "${user}"; wait a few seconds`)
  if (code.includes('.Security.'))
    return make('neo4j/unauthorized', `${uri}: the server refused the user "${user}": wrong user name or password`)
  if (code.endsWith('DatabaseNotFound'))
    return make(
      'neo4j/no-database',
      `${uri}: expected a database "${database ?? ''}", the server has none of that name`,
    )
  if (SERVER_GONE.includes(code))
    return make('neo4j/unreachable', `${uri}: no Neo4j server answers there (${message.replace(/^.*Caused by: /, '')})`)
  if (/TransactionTimedOut|TransactionTerminated/.test(code))
    return make(
      'query/timeout',
      'query: the server ended it because it took too long; narrow it, add LIMIT, or give it more time',
    )
  if (code.includes('AccessMode') || /access mode/i.test(message))
    return make('query/not-read-only', 'query: expected one that only reads')
  if (code.startsWith('Neo.ClientError.Statement') || code.startsWith('Neo.DatabaseError.Statement'))
    return make('query/invalid', `query: ${message}`)
  return make('neo4j/failed', `${uri}: ${message}${code === '' ? '' : ` (${code})`}`)
}

/** Whether the server went away, as opposed to refusing. */
export function isServerGone(cause: unknown): boolean {
  return SERVER_GONE.includes((cause as { code?: string }).code ?? '')
}
