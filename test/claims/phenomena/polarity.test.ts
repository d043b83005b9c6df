import { phenomena } from './table'

phenomena('polarity and speech acts on claims', [
  { id: 'P073', text: 'Togo did not recognise Palestine.', has: ['RECOGNIZED(state:TGO > state:PSE) negative'] },
  { id: 'P074', text: 'Togo never recognised Palestine.', has: ['RECOGNIZED(state:TGO > state:PSE) negative'] },
  { id: 'P075', text: 'Togo failed to recognise Palestine.', has: ['RECOGNIZED(state:TGO > state:PSE) negative'] },
  {
    id: 'P076',
    text: 'Togo refused to recognise Palestine.',
    has: ['RECOGNIZED(state:TGO > state:PSE) negative', 'REJECTED(state:TGO > state:PSE)'],
  },
  {
    id: 'P077',
    text: 'Einar Holm left without meeting Rosa Quispe.',
    has: ['MET_WITH(person:einar-holm > person:rosa-quispe) negative'],
  },
  { id: 'P078', text: 'Togo has yet to recognise Palestine.', has: ['RECOGNIZED(state:TGO > state:PSE) negative'] },
  { id: 'P079', text: 'Togo did not rule out attacking Ghana.', has: ['ATTACKED(state:TGO > state:GHA) possible'] },
  {
    id: 'P080',
    text: 'No Togolese minister met Rosa Quispe.',
    has: ['MET_WITH(state:TGO > person:rosa-quispe) negative'],
  },
  {
    id: 'P081',
    text: 'Togo denied arming Ghana.',
    has: ['DENIED(state:TGO > null)', 'SUPPLIED_WEAPONS_TO(state:TGO > state:GHA) denied @state:TGO'],
  },
  {
    id: 'P082',
    text: 'Senegal accused Ghana of arming Togo. Accra denied it.',
    has: [
      'ACCUSED(state:SEN > state:GHA)',
      'SUPPLIED_WEAPONS_TO(state:GHA > state:TGO) alleged @state:SEN',
      'DENIED(state:GHA > state:SEN)',
    ],
  },
  {
    id: 'P083',
    text: 'Togo denied any wrongdoing.',
    has: ['DENIED(state:TGO > null)'],
    hasNot: ['ATTACKED', 'SUPPLIED_WEAPONS_TO'],
  },
  { id: 'P084', text: 'Togo admitted arming Ghana.', has: ['SUPPLIED_WEAPONS_TO(state:TGO > state:GHA) @state:TGO'] },
  {
    id: 'P085',
    text: 'Rosa Quispe said Togo had not armed Ghana.',
    has: ['SUPPLIED_WEAPONS_TO(state:TGO > state:GHA) negative @person:rosa-quispe'],
    hasNot: ['DENIED(state:TGO'],
  },
  {
    id: 'P086',
    text: 'Not only Togo but also Ghana recognised Palestine.',
    has: ['RECOGNIZED(state:TGO > state:PSE)', 'RECOGNIZED(state:GHA > state:PSE)'],
  },
])
