import { phenomena } from './table'

phenomena('attribution and quotes', [
  {
    id: 'P061',
    text: 'Rosa Quispe met Einar Holm, Reuters said.',
    has: ['MET_WITH(person:rosa-quispe > person:einar-holm) @outlet:reuters'],
  },
  {
    id: 'P062',
    text: '"We will not attack Chile," Rosa Quispe said.',
    has: ['ATTACKED(person:rosa-quispe > state:CHL) negative planned @person:rosa-quispe'],
  },
  {
    id: 'P063',
    text: 'According to Rosa Quispe, Benin told envoys that Togo had recognised Ghana.',
    has: ['RECOGNIZED(state:TGO > state:GHA) @state:BEN @person:rosa-quispe'],
  },
  {
    id: 'P064',
    text: 'Togo has recognised Palestine, Benin said, citing Rosa Quispe.',
    has: ['RECOGNIZED(state:TGO > state:PSE) @person:rosa-quispe @state:BEN'],
  },
  {
    id: 'P065',
    text: 'Reuters quoted Einar Holm as calling Rosa Quispe "a true friend".',
    has: ['PRAISED(person:einar-holm > person:rosa-quispe) @outlet:reuters'],
  },
  {
    id: 'P066',
    text: 'Reuters reported a blast in Lome. It said Togo had attacked Ghana.',
    has: ['ATTACKED(state:TGO > state:GHA) @outlet:reuters'],
  },
  { id: 'P067', text: 'Analysts say Togo may attack Ghana.', has: ['ATTACKED(state:TGO > state:GHA) possible'] },
  { id: 'P068', text: 'Togo reportedly attacked Ghana.', has: ['ATTACKED(state:TGO > state:GHA) alleged'] },
  {
    id: 'P069',
    text: 'The so-called "peace deal" failed while Bolivia condemned Peru.',
    has: ['CONDEMNED(state:BOL > state:PER)'],
    hasNot: ['SIGNED', 'AGREED_WITH'],
  },
  { id: 'P070', text: 'Reuters: "Togo to attack Ghana"', has: ['ATTACKED(state:TGO > state:GHA) planned'] },
  { id: 'P071', text: 'Source: Reuters', hasNot: ['SENT', 'PRAISED', 'CITES'] },
  {
    id: 'P072',
    text: 'Dear readers, we need your support. Please donate today.',
    hasNot: ['EXPRESSED_SUPPORT_FOR', 'AIDED', 'DEMANDED_OF'],
  },
])
