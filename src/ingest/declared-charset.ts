const PRESCAN_BYTES = 4096

/** The encoding that a page or an XML document names within its first bytes, as it is written there. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1')
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s?=\s?["']([\w.:-]{1,40})["']/i.exec(head)?.[1]
  if (xml !== undefined) return xml
  for (const [tag] of head.matchAll(/<meta\s[^>]{1,400}/gi)) {
    const charset = /charset\s?=\s?["']?\s?([\w.:-]{1,40})/i.exec(tag)?.[1]
    if (charset !== undefined) return charset
  }
  return undefined
}
