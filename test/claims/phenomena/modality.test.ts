import { phenomena } from './table'

phenomena('modality, tense, nesting', [
  {
    id: 'P087',
    text: 'Togo vowed to deepen ties with Chile.',
    has: ['PROMISED(state:TGO > state:CHL)', 'STRENGTHENED_TIES_WITH(state:TGO > state:CHL) promised @state:TGO'],
  },
  { id: 'P088', text: 'Togo will attack Ghana if Benin falls.', has: ['ATTACKED(state:TGO > state:GHA) conditional'] },
  {
    id: 'P089',
    text: 'Einar Holm warned that Togo could supply Ghana with missiles.',
    has: ['SUPPLIED_WEAPONS_TO(state:TGO > state:GHA) feared @person:einar-holm'],
    hasNot: ['SUPPLIED_WEAPONS_TO(state:GHA'],
  },
  { id: 'P090', text: 'Einar Holm warned Togo of consequences.', has: ['WARNED(person:einar-holm > state:TGO)'] },
  {
    id: 'P091',
    text: 'Einar Holm voiced concern that Togo was preparing to arm Ghana in exchange for oil.',
    has: [
      'EXPRESSED_CONCERN_ABOUT(person:einar-holm > state:TGO)',
      'SUPPLIED_WEAPONS_TO(state:TGO > state:GHA) planned @person:einar-holm',
    ],
  },
  { id: 'P092', text: 'Rosa Quispe hopes Chile defeats the drought.', hasNot: ['ATTACKED'] },
  {
    id: 'P093',
    text: 'The pact obliges Togo to send troops to Ghana if Ghana is invaded by Benin.',
    has: ['SENT_TROOPS_TO(state:TGO > state:GHA) conditional'],
    hasNot: ['SENT_TROOPS_TO(agreement'],
  },
  {
    id: 'P094',
    text: 'Rosa Quispe urged Togo to release Einar Holm.',
    has: [
      'DEMANDED_OF(person:rosa-quispe > state:TGO)',
      'RELEASED(state:TGO > person:einar-holm) requested @person:rosa-quispe',
    ],
  },
  {
    id: 'P095',
    text: 'Togo offered to mediate between Peru and Chile.',
    has: ['MEDIATED_FOR(state:TGO > state:PER) promised @state:TGO'],
  },
  { id: 'P096', text: 'Iceland often criticises Togo.', has: ['CONDEMNED(state:ISL > state:TGO)'] },
  {
    id: 'P097',
    text: 'The move led Reykjavik to recall its ambassador to Togo.',
    has: ['RECALLED_ENVOY_FROM(state:ISL > state:TGO)'],
  },
  { id: 'P098', text: 'Rosa Quispe recalled her school days in Togo.', hasNot: ['RECALLED_ENVOY_FROM'] },
  { id: 'P099', text: 'Togo would have attacked Ghana.', has: ['ATTACKED(state:TGO > state:GHA) hypothetical'] },
])
