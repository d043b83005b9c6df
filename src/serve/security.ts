import type { MiddlewareHandler } from 'hono'
import { CommuniqueError } from '../model'
import { methodsOf } from './api'
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

/** Refuses methods that a path does not know, and overlong targets. Throws `serve/read-only`, `serve/target-too-long`. */
export const knownMethodsOnly: MiddlewareHandler = async (c, next) => {
  const { method, path, url } = c.req
  if (url.length > MAX_TARGET_LENGTH)
    throw new CommuniqueError('serve/target-too-long', `request: expected at most ${MAX_TARGET_LENGTH} characters`)
  if (method !== 'GET' && method !== 'HEAD' && !methodsOf(path).includes(method))
    throw new CommuniqueError('serve/read-only', `${method}: expected GET; this server only reads`)
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

/**
 * Refuses requests that another site's page makes: an Origin that is not this server, and what the browser itself marks
 * as coming from elsewhere, links to the page aside. Throws `serve/foreign-origin`.
 */
export const ownOriginOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const isForeign =
    (origin !== undefined && origin.toLowerCase().replace(/^https?:\/\//, '') !== host.toLowerCase()) ||
    (c.req.path.startsWith('/api/') && site !== undefined && site !== 'same-origin' && site !== 'none')
  if (isForeign)
    throw new CommuniqueError('serve/foreign-origin', `Origin: expected a page of this server, got "${origin ?? site}"`)
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
