import { DOMParser } from '@xmldom/xmldom'

/** Throws where the text is no well-formed XML. */
export function validateXml(text: string): void {
  const onError = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(message)
  }
  new DOMParser({ onError }).parseFromString(text, 'text/xml')
}
