import { OUTLETS } from '../../ingest'
import { slug } from '../../model'
import type { Entry } from './entry'

/** The outlets that articles are read from, as names in running text; their country counts where a state controls them. */
export function outletEntries(): Entry[] {
  return OUTLETS.flatMap(({ name, aliases, country, kind, stateControlled, commonWord }) => {
    const entry = {
      id: `outlet:${slug(name)}`,
      label: 'Outlet',
      name,
      sense: 'name',
      kind,
      ...(stateControlled === true && { country: `state:${country}` }),
    } as const
    const articled = name.startsWith('The ')
    const forms =
      commonWord === true
        ? [...(articled ? [name] : []), ...aliases]
        : [name, ...(articled ? [name.slice(4)] : []), ...aliases]
    return forms.map((spelling): Entry => ({ ...entry, spelling }))
  })
}
