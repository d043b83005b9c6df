import { CommuniqueError } from '../../model'

/** The address of a page or feed: http or https, and no user or password in it. Throws `fetch/address`. */
export function webAddress(text: string, base?: URL): URL {
  const bad = (got: string): CommuniqueError =>
    new CommuniqueError(
      'fetch/address',
      `${text}: expected an address that starts with http:// or https://, got ${got}`,
    )
  if (!URL.canParse(text, base?.href)) throw bad('none')
  const url = new URL(text, base?.href)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw bad(url.protocol)
  if (url.username !== '' || url.password !== '') throw bad('one with a user or password')
  url.hash = ''
  return url
}
