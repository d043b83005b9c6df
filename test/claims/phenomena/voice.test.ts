import { phenomena } from './table'

phenomena('voice, argument order, frames', [
  { id: 'P001', text: "Iceland denounced Ghana's raid on the port.", has: ['CONDEMNED(state:ISL > state:GHA)'] },
  { id: 'P002', text: "Ghana's raid on the port was denounced by Iceland.", has: ['CONDEMNED(state:ISL > state:GHA)'] },
  { id: 'P003', text: "Ghana's raid was denounced in Iceland.", hasNot: ['CONDEMNED(state:ISL'] },
  { id: 'P004', text: 'Three attachés were expelled.', hasNot: ['EXPELLED'] },
  {
    id: 'P005',
    text: 'Ghana received helicopters from Portugal.',
    has: ['SUPPLIED_WEAPONS_TO(state:PRT > state:GHA)'],
    hasNot: ['SUPPLIED_WEAPONS_TO(state:GHA'],
  },
  {
    id: 'P006',
    text: 'Portugal supplied Ghana with helicopters.',
    has: ['SUPPLIED_WEAPONS_TO(state:PRT > state:GHA)'],
    hasNot: ['SUPPLIED_WEAPONS_TO(state:GHA'],
  },
  {
    id: 'P007',
    text: 'Helicopters were delivered to Ghana by Portugal.',
    has: ['SUPPLIED_WEAPONS_TO(state:PRT > state:GHA)'],
    hasNot: ['SUPPLIED_WEAPONS_TO(state:GHA'],
  },
  {
    id: 'P008',
    text: "Portugal's delivery of rifles to Ghana angered villagers.",
    has: ['SUPPLIED_WEAPONS_TO(state:PRT > state:GHA)'],
    hasNot: ['SUPPLIED_WEAPONS_TO(state:GHA'],
  },
  {
    id: 'P009',
    text: 'Uruguay hosted Ghanaian Foreign Minister Ama Boateng.',
    has: ['VISITED(person:ama-boateng > state:URY) inverse=host', 'HOLDS_OFFICE_IN(person:ama-boateng > state:GHA)'],
    hasNot: ['VISITED(state:URY'],
  },
  {
    id: 'P010',
    text: 'Ama Boateng paid a three-day visit to Montevideo.',
    has: ['VISITED(person:ama-boateng > place:montevideo)'],
  },
  {
    id: 'P011',
    text: 'Ama Boateng is due to pay a visit to Uruguay in June.',
    has: ['VISITED(person:ama-boateng > state:URY) planned time=2031-06'],
  },
  {
    id: 'P012',
    text: 'Ilse Brandt met with Ama Boateng.',
    has: ['MET_WITH(person:ilse-brandt > person:ama-boateng)'],
  },
  { id: 'P013', text: 'Ama Boateng met Ilse Brandt.', has: ['MET_WITH(person:ama-boateng > person:ilse-brandt)'] },
  {
    id: 'P014',
    text: 'Ilse Brandt and Ama Boateng met.',
    has: ['MET_WITH(person:ilse-brandt > person:ama-boateng)'],
  },
  {
    id: 'P015',
    text: 'The meeting between Ilse Brandt and Ama Boateng took two hours.',
    has: ['MET_WITH(person:ilse-brandt > person:ama-boateng)'],
  },
  { id: 'P016', text: 'Ilse Brandt met the requirements.', hasNot: ['MET_WITH'] },
  { id: 'P017', text: 'Ilse Brandt met a wave of resistance from Ghana.', hasNot: ['MET_WITH'] },
  {
    id: 'P018',
    text: 'Uruguay and Ghana put pen to paper on a grain pact.',
    has: ['SIGNED(state:URY > agreement:'],
  },
  {
    id: 'P019',
    text: 'Reykjavik and Accra inked a grain pact.',
    has: ['SIGNED(state:ISL > agreement:', 'SIGNED(state:GHA > agreement:'],
  },
  {
    id: 'P020',
    text: 'Ilse Brandt hailed the grain pact with Ghana.',
    has: ['PRAISED(person:ilse-brandt > agreement:'],
  },
  {
    id: 'P021',
    text: 'Ghana wished Iceland luck in the talks.',
    has: ['CONGRATULATED(state:GHA > state:ISL)'],
    hasNot: ['HELD_TALKS_WITH'],
  },
  {
    id: 'P022',
    text: 'Ilse Brandt handed Ama Boateng a letter.',
    has: ['SENT_LETTER_TO(person:ilse-brandt > person:ama-boateng)'],
    hasNot: ['SENT_LETTER_TO(person:ama-boateng'],
  },
  {
    id: 'P023',
    text: 'Ilse Brandt received a letter from Ama Boateng.',
    has: ['SENT_LETTER_TO(person:ama-boateng > person:ilse-brandt)'],
    hasNot: ['SENT_LETTER_TO(person:ilse-brandt'],
  },
  {
    id: 'P024',
    text: 'Ghana, followed by Togo, recognised Palestine.',
    has: ['RECOGNIZED(state:GHA > state:PSE)', 'RECOGNIZED(state:TGO > state:PSE)'],
  },
  {
    id: 'P025',
    text: 'Togo followed Ghana and Senegal in recognising Palestine as a state.',
    has: [
      'RECOGNIZED(state:TGO > state:PSE)',
      'RECOGNIZED(state:GHA > state:PSE)',
      'RECOGNIZED(state:SEN > state:PSE)',
    ],
  },
])
