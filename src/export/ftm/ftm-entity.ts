import { contentId } from '../../model'

/** A record of FollowTheMoney: every property has a list of texts. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

type Value = string | undefined | readonly (string | undefined)[]

/** A record; absent values, empty ones and second copies are left out. */
export function ftmEntity(id: string, schema: string, properties: Readonly<Record<string, Value>>): FtmEntity {
  const filled = Object.entries(properties).flatMap(([name, value]) => {
    const all = (Array.isArray(value) ? value : [value]) as readonly (string | undefined)[]
    const texts = [...new Set(all.flatMap((each) => (each === undefined || each.trim() === '' ? [] : clean(each))))]
    return texts.length === 0 ? [] : [[name, texts] as const]
  })
  return { id: ftmId(id), schema, properties: Object.fromEntries(filled) }
}

/** FollowTheMoney's ids have letters, digits, dots and hyphens; one that has others is named by a hash of it. */
export function ftmId(id: string): string {
  const plain = id.replace(/:/g, '-')
  return /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(plain) ? plain : contentId('entity', id).replace(':', '-')
}

// eslint-disable-next-line no-control-regex -- FollowTheMoney drops control characters; here they are marked
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000B-\u001F\u007F]|\p{Surrogate}/gu, '\uFFFD')
