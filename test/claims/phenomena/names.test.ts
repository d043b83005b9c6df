import { phenomena } from './table'

phenomena('titles, appositives, coreference, abbreviations', [
  {
    id: 'P051',
    text: 'Bolivian President Rosa Quispe resigned.',
    has: ['LEADS(person:rosa-quispe > state:BOL) title=president', 'LEFT_OFFICE(person:rosa-quispe > state:BOL)'],
  },
  {
    id: 'P052',
    text: 'Rosa Quispe, the former president of Bolivia, spoke.',
    has: ['HOLDS_OFFICE_IN(person:rosa-quispe > state:BOL) former=true'],
    hasNot: ['LEADS(person:rosa-quispe'],
  },
  {
    id: 'P053',
    text: 'Acting Bolivian Defence Minister Luis Paz warned Chile.',
    has: ['HOLDS_OFFICE_IN(person:luis-paz > state:BOL) acting=true', 'WARNED(person:luis-paz > state:CHL)'],
  },
  {
    id: 'P054',
    text: 'Einar Holm, whose sister leads Togo, met Rosa Quispe.',
    has: ['MET_WITH(person:einar-holm > person:rosa-quispe)'],
    hasNot: ['LEADS(person:einar-holm'],
  },
  {
    id: 'P055',
    text: 'In his letter to Rosa Quispe, Einar Holm praised Bolivia.',
    has: ['SENT_LETTER_TO(person:einar-holm > person:rosa-quispe)', 'PRAISED(person:einar-holm > state:BOL)'],
  },
  {
    id: 'P056',
    text: 'Rosa Quispe thanked Einar Holm. She later met him in Lisbon.',
    has: ['MET_WITH(person:rosa-quispe > person:einar-holm) place=place:lisbon'],
  },
  {
    id: 'P057',
    text: 'The Andean Fruit Council (AFC) sued Chile. AFC condemned Peru.',
    has: ['CONDEMNED(org:andean-fruit-council > state:PER)'],
  },
  { id: 'P058', text: 'The Treaty of Potosi (2019) lapsed. Chile condemned 2019.', hasNot: ['CONDEMNED'] },
  {
    id: 'P059',
    text: 'Ghanaian ruler Kojo Mensah spoke. The dictator, 62, visited Togo.',
    has: ['VISITED(person:kojo-mensah > state:TGO)'],
  },
  {
    id: 'P060',
    text: "Rosa Quispe's spokesman said she would visit Togo.",
    has: ['VISITED(person:rosa-quispe > state:TGO) planned'],
  },
])
