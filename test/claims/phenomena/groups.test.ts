import { phenomena } from './table'

phenomena('compound and group subjects', [
  {
    id: 'P026',
    text: 'Bolivia and Uruguay accused Paraguay of arming rebels.',
    has: ['ACCUSED(state:BOL > state:PRY)', 'ACCUSED(state:URY > state:PRY)'],
    hasNot: ['ACCUSED(state:PRY'],
  },
  {
    id: 'P027',
    text: 'Bolivia accused Uruguay and Paraguay of arming Chile.',
    has: [
      'ACCUSED(state:BOL > state:URY)',
      'ACCUSED(state:BOL > state:PRY)',
      'SUPPLIED_WEAPONS_TO(state:URY > state:CHL) alleged @state:BOL',
      'SUPPLIED_WEAPONS_TO(state:PRY > state:CHL) alleged @state:BOL',
    ],
  },
  {
    id: 'P028',
    text: 'Bolivia accused Uruguay, and Paraguay denied involvement.',
    has: ['ACCUSED(state:BOL > state:URY)'],
    hasNot: ['ACCUSED(state:BOL > state:PRY', 'ACCUSED(state:PRY'],
  },
  { id: 'P029', text: 'Bolivian and Chilean troops clashed.', has: ['ATTACKED(state:BOL > state:CHL)'] },
  {
    id: 'P030',
    text: 'President Rosa Quispe of Bolivia received Premier Einar Holm of Iceland. The two leaders signed a treaty.',
    has: ['SIGNED(person:rosa-quispe > agreement:', 'SIGNED(person:einar-holm > agreement:'],
  },
  {
    id: 'P031',
    text: 'President Rosa Quispe of Bolivia received Premier Einar Holm of Iceland. The two leaders signed a treaty. Both countries will ratify it.',
    has: ['RATIFIED(state:BOL > agreement: planned', 'RATIFIED(state:ISL > agreement: planned'],
  },
  {
    id: 'P032',
    text: 'Rosa Quispe received Einar Holm. They then exchanged gifts.',
    hasNot: ['SENT_LETTER_TO'],
  },
  {
    id: 'P033',
    text: 'Bolivia wrote to Chile. All three governments condemned Peru.',
    hasNot: ['CONDEMNED(state:BOL', 'CONDEMNED(state:CHL'],
  },
  {
    id: 'P034',
    text: 'The foreign ministers of Bolivia, Uruguay and Chile met.',
    has: ['MET_WITH(state:BOL > state:URY)', 'MET_WITH(state:BOL > state:CHL)', 'MET_WITH(state:URY > state:CHL)'],
    hasNot: ['MET_WITH(state:CHL > state:BOL', 'MET_WITH(state:URY > state:BOL'],
  },
  { id: 'P035', text: 'The G7 met in Reykjavik.', hasNot: ['MET_WITH(state:', 'VISITED'] },
  {
    id: 'P036',
    text: 'Bolivia and not Chile condemned Peru.',
    has: ['CONDEMNED(state:BOL > state:PER)'],
    hasNot: ['CONDEMNED(state:CHL'],
  },
  {
    id: 'P037',
    text: 'Neither Bolivia nor Chile recognised Palestine.',
    has: ['RECOGNIZED(state:BOL > state:PSE) negative', 'RECOGNIZED(state:CHL > state:PSE) negative'],
  },
])
