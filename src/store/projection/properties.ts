import type { Properties, PropertyValue } from './rows'

type Optional = { readonly [key: string]: PropertyValue | undefined }

/**
 * Leaves out what is absent and makes strings well-formed: a lone surrogate, which UTF-8 cannot carry, becomes U+FFFD.
 * That is one code unit for one, so offsets stay right.
 */
export function propertiesOf(values: Optional): Properties {
  const result: Record<string, PropertyValue> = {}
  for (const [name, value] of Object.entries(values)) if (value !== undefined) result[name] = wellFormed(value)
  return result
}

function wellFormed(value: PropertyValue): PropertyValue {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD')
  return typeof value === 'object' ? value.map((item) => item.replace(/\p{Surrogate}/gu, '\uFFFD')) : value
}
