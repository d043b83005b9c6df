/** One thing that `npm run bench -- NAME` measures. */
export interface Part {
  readonly name: string
  /** Arguments, as the list of parts shows them. */
  readonly usage: string
  readonly about: string
  /** Measures and prints. */
  run(args: readonly string[]): Promise<void>
}
