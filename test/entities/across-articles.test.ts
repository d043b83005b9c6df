import { expect } from 'chai'
import { unifyPersons } from '../../src/entities'
import { personId } from '../../src/entities/person-name'
import type { Entity } from '../../src/model'

type Row = readonly [name: string, articles: number, country?: string]

const CASES: readonly (readonly [what: string, persons: readonly Row[], same: Readonly<Record<string, string>>])[] = [
  [
    'a lone surname with one bearer',
    [
      ['Adela Mora', 3],
      ['Mora', 2],
    ],
    { 'person:mora': 'person:adela-mora' },
  ],
  [
    'a surname with two bearers',
    [
      ['Adela Mora', 3],
      ['Oren Mora', 2],
      ['Mora', 2],
    ],
    {},
  ],
  [
    'a surname with one bearer far ahead',
    [
      ['Adela Mora', 30],
      ['Oren Mora', 2],
      ['Mora', 2],
    ],
    { 'person:mora': 'person:adela-mora' },
  ],
  [
    'states that disagree',
    [
      ['Adela Mora', 3, 'state:CHL'],
      ['Mora', 2, 'state:KEN'],
    ],
    {},
  ],
  [
    'a middle name',
    [
      ['Adela Mora', 3],
      ['Adela Ines Mora', 2],
    ],
    { 'person:adela-ines-mora': 'person:adela-mora' },
  ],
  [
    'a family name that stands first',
    [
      ['Kim Hak Su', 3],
      ['Kim', 2],
      ['Su', 1],
    ],
    { 'person:kim': 'person:kim-hak-su' },
  ],
]

describe('persons across articles', () => {
  for (const [what, persons, same] of CASES)
    it(what, () => {
      const entities = persons.map(([name, , country]): Entity => ({
        id: personId(name),
        label: 'Person',
        name,
        aliases: [],
        ...(country !== undefined && { country }),
      }))
      const counts = new Map(persons.map(([name, articles]) => [personId(name), articles]))
      expect(Object.fromEntries(unifyPersons(entities, counts))).to.deep.equal(same)
    })
})
