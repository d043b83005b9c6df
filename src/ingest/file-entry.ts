import type { FieldMap } from './field-map'

/** A file that is to be read. */
export interface FileEntry {
  readonly path: string
  /** Path relative to the input that was named, with forward slashes; its base name for a single file. */
  readonly uri: string
  /** Sidecar with the metadata of the article, if one lies beside it. */
  readonly sidecar?: { readonly path: string; readonly uri: string }
}

export interface ReadingOptions {
  /** Largest article, in bytes, after decompression. */
  readonly maxBytes: number
  /** Which columns or properties hold the fields of an article. */
  readonly fields: FieldMap
}
