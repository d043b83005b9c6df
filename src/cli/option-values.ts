import { InvalidArgumentError } from 'commander'

/** For options that may be given more than once. */
export const append = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value]

/** A port, 0 for any free one. */
export function portOf(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65535) throw new InvalidArgumentError('expected a whole number from 0 to 65535')
  return port
}

/** A number above 0, such as seconds or megabytes. */
export function positive(text: string): number {
  const value = Number(text)
  if (!(value > 0 && Number.isFinite(value))) throw new InvalidArgumentError('expected a number greater than 0')
  return value
}

/** How many of something. */
export function count(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('expected a whole number, 0 or more')
  return value
}
