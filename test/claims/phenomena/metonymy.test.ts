import { phenomena } from './table'

phenomena('metonymy, demonyms, places', [
  { id: 'P038', text: "Accra rejected Portugal's offer.", has: ['REJECTED(state:GHA > state:PRT)'] },
  { id: 'P039', text: "Portugal's offer was rejected in Accra.", hasNot: ['REJECTED(state:GHA'] },
  {
    id: 'P040',
    text: 'ACCRA (Reuters) - Portugal condemned Chile.',
    has: ['CONDEMNED(state:PRT > state:CHL)'],
    hasNot: ['CONDEMNED(state:GHA', 'CONDEMNED(place:accra'],
  },
  {
    id: 'P041',
    text: 'Talks between Hanoi and Manila resumed in Lisbon.',
    has: ['HELD_TALKS_WITH(state:VNM > state:PHL)'],
    hasNot: ['HELD_TALKS_WITH(state:PRT', 'HELD_TALKS_WITH(place:lisbon'],
  },
  {
    id: 'P042',
    text: 'Russian President Oleg Sorin flew home. The Kremlin leader phoned Rosa Quispe.',
    has: ['HELD_TALKS_WITH(person:oleg-sorin > person:rosa-quispe) medium=phone'],
    hasNot: ['HELD_TALKS_WITH(state:RUS'],
  },
  { id: 'P043', text: 'Ghanaian officials met Rosa Quispe.', has: ['MET_WITH(state:GHA > person:rosa-quispe)'] },
  { id: 'P044', text: 'Ghanaian-made drones struck Bolivia.', hasNot: ['ATTACKED(state:GHA'] },
  { id: 'P045', text: 'Icelandic-backed rebels seized Bolivia.', hasNot: ['OCCUPIED(state:ISL'] },
  {
    id: 'P046',
    text: 'Anti-Chile slogans were shouted while Bolivia condemned Peru.',
    has: ['CONDEMNED(state:BOL > state:PER)'],
    hasNot: ['CONDEMNED(state:CHL', 'PROTESTED_AGAINST'],
  },
  {
    id: 'P047',
    text: 'South Korea and North Korea met. The North fired four rockets, Seoul said.',
    has: ['TESTED_WEAPON(state:PRK > null) alleged @state:KOR quantity=4..4:rockets'],
  },
  {
    id: 'P048',
    text: 'The army of Ghana pushed into the north of Togo.',
    hasNot: ['INVADED(state:PRK', 'OCCUPIED(state:GHA > state:PRK'],
  },
  {
    id: 'P049',
    text: "Georgia's governor Dale Hobbs visited Atlanta.",
    hasNot: ['LEADS(person:dale-hobbs > state:GEO', 'HOLDS_OFFICE_IN(person:dale-hobbs > state:GEO'],
  },
  { id: 'P050', text: "Russia's far east hosted the fair.", hasNot: ['VISITED', 'MET_WITH'] },
])
