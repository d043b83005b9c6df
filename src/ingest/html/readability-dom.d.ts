declare module '@mozilla/readability/JSDOMParser.js' {
  /** The parser that the library brings along: no scripts, no network, just enough of a document. */
  export default class JSDOMParser {
    parse(markup: string): Document
  }
}
