/** Characters that XML 1.0 cannot hold, even escaped: most control characters, lone surrogates, U+FFFE and U+FFFF. */
// eslint-disable-next-line no-control-regex -- these are the characters that are looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Text for an element or an attribute; a character that XML cannot hold becomes U+FFFD. Tabs and line ends, those of
 * XML 1.1 too, are written by number, because readers may change them.
 */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"\t\n\r\u0085\u2028]/g, (character) => NAMES[character] ?? `&#${character.charCodeAt(0)};`)
}
