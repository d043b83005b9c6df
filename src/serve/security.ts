import type { MiddlewareHandler } from 'hono'
import { CommuniqueError } from '../model'
import { MAX_TARGET_LENGTH } from './limits'

/** Nothing but the view's own files and data: no inline scripts or styles, no frames, no other origin. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Sets the security headers on every answer, errors too. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
}

/** Refuses all but GET and HEAD, and overlong targets. Throws `serve/read-only`, `serve/target-too-long`. */
export const readOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
    throw new CommuniqueError('serve/read-only', `${c.req.method}: expected GET; this server only reads`)
  if (c.req.url.length > MAX_TARGET_LENGTH)
    throw new CommuniqueError('serve/target-too-long', `request: expected at most ${MAX_TARGET_LENGTH} characters`)
  await next()
}

/**
 * Refuses requests whose Host is no loopback name, so that a foreign page cannot reach the build by pointing its own
 * domain at this machine (DNS rebinding). Throws `serve/foreign-host`.
 */
export const loopbackHostOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  if (!isLoopbackHost(host))
    throw new CommuniqueError('serve/foreign-host', `Host: expected a loopback name such as 127.0.0.1, got "${host}"`)
  await next()
}

/** Whether a Host header, with or without a port, names this machine alone. */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d{1,5}$/, '')
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '[::1]' ||
    name === '::1' ||
    /^127(\.\d{1,3}){3}$/.test(name)
  )
}
