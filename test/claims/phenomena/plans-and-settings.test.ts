import { phenomena } from './table'

phenomena('plans in the verb, settings of speech, members of groups', [
  {
    id: 'S001',
    text: 'Norway is considering sanctions against Peru.',
    has: ['SANCTIONED(state:NOR > state:PER) planned'],
  },
  { id: 'S002', text: 'Norway is weighing sanctions on Peru.', has: ['SANCTIONED(state:NOR > state:PER) planned'] },
  { id: 'S003', text: 'Norway imposed sanctions on Peru.', hasNot: ['planned'] },
  {
    id: 'S004',
    text: '“We expect restraint,” Adela Mora said in Lima, where she was attending a summit with the leaders of Ghana and Togo.',
    has: ['MET_WITH(person:adela-mora > state:GHA)'],
    hasNot: ['MET_WITH(person:adela-mora > state:GHA) @'],
  },
  {
    id: 'S005',
    text: 'Peru’s president Adela Mora met with opposition leaders. Peru was calm.',
    has: ['MET_WITH(person:adela-mora > group:peru-opposition)'],
  },
  {
    id: 'S006',
    text: 'Peruvian rebel commanders accused Norway of spying.',
    has: ['ACCUSED(group:peruvian-rebels > state:NOR)'],
  },
  {
    id: 'S007',
    text: 'Ghana attacked Togo, according to Russian news agency TASS.',
    has: ['ATTACKED(state:GHA > state:TGO) @outlet:tass'],
  },
])
