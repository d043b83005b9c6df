/** Where `serve` listens unless it is told otherwise. */
export const DEFAULT_PORT = 4321
