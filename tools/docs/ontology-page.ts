import { ENTITY_LABELS, FACT_STATUSES, MODALITIES } from '../../src/model'
import { mergeRuleOf, RELATIONS, type Relation, type RelationGroup } from '../../src/ontology'
import { cell, GENERATED, table } from './markdown'

const HEAD = ['type', 'from', 'to', 'what it says', 'PLOVER', 'CAMEO', 'Goldstein', 'told as one']

/** Every relation type with its ends, codes and the rule by which claims of it are merged, off the ontology's data. */
export function ontologyPage(): string {
  const groups = [...new Set(RELATIONS.map(({ group }) => group))]
  return [
    '# Ontology',
    GENERATED,
    `Entities are ${ENTITY_LABELS.map((label) => `\`${label}\``).join(', ')}; \`Actor\` stands for a person, state, organization, outlet or group. A claim is ${MODALITIES.join(', ')}, positive or negative; a fact is ${FACT_STATUSES.join(', ')}.`,
    'Codes: PLOVER root code, CAMEO base code, Goldstein (1992) value from -10 to 10. “Told as one”: how many days apart two claims of the type may date one event, and its kind. ⇄ marks what holds both ways.',
    ...groups.flatMap((group) => sectionOf(group)),
  ].join('\n\n')
}

function sectionOf(group: RelationGroup): string[] {
  const rows = RELATIONS.filter((relation) => relation.group === group).map(rowOf)
  return [`## ${group.replace('-', ' ')}`, table(HEAD, rows)]
}

function rowOf({ type, subject, object, symmetric, definition, plover, cameo, goldstein }: Relation): string[] {
  const { kind, windowDays } = mergeRuleOf(type)
  const ends = [subject.join(', '), object.join(', ')]
  const codes = [plover ?? '', cameo ?? '', goldstein === undefined ? '' : goldstein.toFixed(1)]
  return [`\`${type}\`${symmetric ? ' ⇄' : ''}`, ...ends, cell(definition), ...codes, `${windowDays} d, ${kind}`]
}
