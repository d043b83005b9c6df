import type { Entity } from '../../model'
import { propertiesOf } from './properties'
import type { NodeRow } from './rows'

export function entityRow(entity: Entity): NodeRow {
  const { id, label, name, aliases, country, kind } = entity
  return { id, key: 'Entity', label, props: propertiesOf({ name, aliases, country, kind }) }
}
