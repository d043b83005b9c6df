import type { Reference } from '../references'

/** The references found, or else those that the next look finds. */
export const orElse = (found: Reference[], next: () => Reference[]): Reference[] => (found.length > 0 ? found : next())
