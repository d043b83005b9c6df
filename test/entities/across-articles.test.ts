import { expect } from 'chai'
import { unifyNames, unifyPersons } from '../../src/entities'
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
  [
    'marks and letters that other languages have',
    [
      ['Jørgen Thorvald Åse', 3],
      ['Jorgen Thorvald Ase', 2],
    ],
    { 'person:jorgen-thorvald-ase': 'person:jørgen-thorvald-ase' },
  ],
  [
    'a given name written apart',
    [
      ['Xi Huaming', 3],
      ['Xi Hua-ming', 2],
    ],
    { 'person:xi-hua-ming': 'person:xi-huaming' },
  ],
  [
    'two transliterations of both names',
    [
      ['Muhammad Khalifi', 3],
      ['Mohamed Halify', 2],
    ],
    { 'person:mohamed-halify': 'person:muhammad-khalifi' },
  ],
  [
    'names that sound near each other only',
    [
      ['Mohamed Halifi', 3],
      ['Mahmoud Halifi', 2],
      ['Hassan Oudi', 2],
      ['Hussein Oudi', 2],
    ],
    {},
  ],
  [
    'the family name at the other end, of one state',
    [
      ['Adela Mora', 3, 'state:CHL'],
      ['Mora Adela', 2, 'state:CHL'],
    ],
    { 'person:mora-adela': 'person:adela-mora' },
  ],
  [
    'the family name at the other end, known as one',
    [
      ['Xi Huaming', 3],
      ['Huaming Xi', 2],
    ],
    { 'person:huaming-xi': 'person:xi-huaming' },
  ],
  [
    'two given names in either order, of nobody knows which state',
    [
      ['Martin James', 3],
      ['James Martin', 2],
    ],
    {},
  ],
  [
    'one surname, other persons',
    [
      ['Adela Mora', 3, 'state:CHL'],
      ['Oren Mora', 3, 'state:CHL'],
      ['Adam Mora', 3, 'state:CHL'],
    ],
    {},
  ],
]

type Body = readonly [name: string, articles: number, ...aliases: readonly string[]]

const BODIES: readonly (readonly [what: string, bodies: readonly Body[], same: Readonly<Record<string, string>>])[] = [
  [
    'British and American spelling, hyphens, "and"',
    [
      ['Andean Defence & Labour Organisation', 3],
      ['Andean Defense and Labor-Organization', 2],
    ],
    { 'Andean Defense and Labor-Organization': 'Andean Defence & Labour Organisation' },
  ],
  [
    'an abbreviation that one article explains',
    [
      ['Andean Fruit Council', 2, 'AFC'],
      ['AFC', 3],
    ],
    { AFC: 'Andean Fruit Council' },
  ],
  [
    'an abbreviation that two bodies bear',
    [
      ['Andean Fruit Council', 2, 'AFC'],
      ['Arctic Fishing Club', 2, 'AFC'],
      ['AFC', 3],
    ],
    {},
  ],
  [
    'other bodies of near names',
    [
      ['Andean Fruit Council', 2],
      ['Andean Fruit Court', 2],
    ],
    {},
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
      const found = [...unifyPersons(entities, counts)].map(([id, unified]) => [id, unified.id] as const)
      expect(Object.fromEntries(found)).to.deep.equal(same)
    })
})

describe('organizations across articles', () => {
  for (const [what, bodies, same] of BODIES)
    it(what, () => {
      const entities = bodies.map(([name, , ...aliases]): Entity => ({
        id: `org:${name}`,
        label: 'Organization',
        name,
        aliases,
      }))
      const found = [...unifyNames(entities, new Map(bodies.map(([name, articles]) => [`org:${name}`, articles])))]
      const bare = (id: string): string => id.slice('org:'.length)
      expect(Object.fromEntries(found.map(([id, unified]) => [bare(id), bare(unified.id)]))).to.deep.equal(same)
    })
})
