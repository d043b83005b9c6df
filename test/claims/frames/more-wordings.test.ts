import { phenomena } from '../phenomena/table'

phenomena('more wordings: blame', [
  { id: 'lamenting an act', text: "Togo lamented Benin's raid.", has: ['CONDEMNED(state:TGO > state:BEN)'] },
  {
    id: 'speaking out against an act',
    text: "Togo spoke out against Benin's raid.",
    has: ['CONDEMNED(state:TGO > state:BEN)'],
  },
  {
    id: 'answering with fury',
    text: "Togo reacted with fury to Benin's test.",
    has: ['CONDEMNED(state:TGO > state:BEN)'],
  },
  { id: 'answering with joy', text: "Togo reacted with joy to Benin's offer.", hasNot: ['CONDEMNED'] },
  {
    id: 'questioning motives investigates nobody',
    text: "Togo questioned Benin's motives.",
    has: ['CONDEMNED(state:TGO > state:BEN)'],
    hasNot: ['INVESTIGATED'],
  },
  {
    id: 'questioning a person',
    text: 'Togolese police questioned Rosa Quispe.',
    has: ['INVESTIGATED(state:TGO > person:rosa-quispe)'],
  },
  {
    id: 'a bad word before a noun',
    text: 'Ama Kodjo called Benin a "grave and horrible" threat.',
    has: ['CONDEMNED(person:ama-kodjo > state:BEN)'],
  },
  {
    id: 'a bad word before the predicate',
    text: 'Togolese President Ama Kodjo said Benin was a "brutal" regime.',
    has: ['CONDEMNED(person:ama-kodjo > state:BEN)'],
  },
  {
    id: 'failing to keep a word',
    text: 'Togo said Benin had failed to honour the truce.',
    has: ['ACCUSED(state:TGO > state:BEN)'],
  },
  {
    id: 'what one has yet to do is no failure',
    text: 'Togo said Benin would try to honour the truce.',
    hasNot: ['ACCUSED'],
  },
  {
    id: 'a wrong aim',
    text: 'Togo said Benin was trying to wreck the talks.',
    has: ['ACCUSED(state:TGO > state:BEN)'],
  },
  { id: 'a good aim', text: 'Togo said Benin was trying to save the talks.', hasNot: ['ACCUSED'] },
  {
    id: 'forbidden weapons',
    text: 'Togo said Benin was using chemical weapons.',
    has: ['ACCUSED(state:TGO > state:BEN)'],
  },
  {
    id: 'backing terrorism',
    text: 'Togo said Benin was sponsoring terrorism.',
    has: ['ACCUSED(state:TGO > state:BEN)'],
  },
  {
    id: 'a lawsuit',
    text: 'Togo filed a lawsuit against Benin.',
    has: ['ACCUSED(state:TGO > state:BEN)'],
  },
  {
    id: 'blame by "according to"',
    text: 'Benin violated the truce, according to Togo.',
    has: ['ACCUSED(state:TGO > state:BEN)'],
  },
  {
    id: 'blame in the second sentence of a quotation',
    text: '"We kept our word. Benin violated the truce," Togolese President Ama Kodjo said.',
    has: ['ACCUSED(person:ama-kodjo > state:BEN)'],
  },
])

phenomena('more wordings: demands and threats', [
  {
    id: 'seeking assurances',
    text: 'Togo sought assurances from Benin.',
    has: ['DEMANDED_OF(state:TGO > state:BEN)'],
  },
  {
    id: 'a deadline',
    text: 'Togo set Benin a deadline of Friday.',
    has: ['DEMANDED_OF(state:TGO > state:BEN)'],
  },
  {
    id: 'telling somebody what he must do',
    text: 'Togo told Benin it must leave.',
    has: ['DEMANDED_OF(state:TGO > state:BEN)'],
  },
  { id: 'telling somebody what was done', text: 'Togo told Benin it had left.', hasNot: ['DEMANDED_OF'] },
  {
    id: 'not accepting',
    text: "Togo did not accept Benin's offer.",
    has: ['REJECTED(state:TGO > state:BEN)'],
  },
  { id: 'accepting', text: "Togo will accept Benin's offer.", hasNot: ['REJECTED'] },
  {
    id: 'paying the price',
    text: 'Togo vowed that Benin would pay the price.',
    has: ['THREATENED(state:TGO > state:BEN)'],
  },
  {
    id: 'renewing a threat',
    text: 'Togo renewed its threat to attack Benin.',
    has: ['THREATENED(state:TGO > state:BEN)'],
  },
  {
    id: 'would retaliate',
    text: 'Togo said it would retaliate against Benin.',
    has: ['THREATENED(state:TGO > state:BEN)'],
  },
])

phenomena('more wordings: travels and talks', [
  {
    id: 'being there',
    text: 'Togolese President Ama Kodjo was in Benin on Friday.',
    has: ['VISITED(person:ama-kodjo > state:BEN)'],
  },
  {
    id: 'being at home',
    text: 'Togolese President Ama Kodjo was in Togo on Friday.',
    hasNot: ['VISITED'],
  },
  {
    id: 'crossing into a state',
    text: 'Ama Kodjo crossed into Benin.',
    has: ['VISITED(person:ama-kodjo > state:BEN)'],
  },
  {
    id: 'setting foot there',
    text: 'Ama Kodjo set foot in Benin.',
    has: ['VISITED(person:ama-kodjo > state:BEN)'],
  },
  {
    id: 'a summit there',
    text: 'Ama Kodjo will attend a summit in Benin.',
    has: ['VISITED(person:ama-kodjo > state:BEN) planned'],
  },
  {
    id: 'being sent there',
    text: 'Togo sent its foreign minister Rosa Quispe to Benin.',
    has: ['VISITED(person:rosa-quispe > state:BEN)'],
  },
  {
    id: 'a call taken',
    text: 'Ama Kodjo accepted a phone call from Rosa Quispe.',
    has: ['HELD_TALKS_WITH(person:ama-kodjo > person:rosa-quispe)'],
  },
  {
    id: 'dining with somebody',
    text: 'Ama Kodjo dined with Rosa Quispe.',
    has: ['MET_WITH(person:ama-kodjo > person:rosa-quispe)'],
  },
  {
    id: 'joining somebody for talks',
    text: 'Ama Kodjo joined Rosa Quispe for talks.',
    has: ['MET_WITH(person:ama-kodjo > person:rosa-quispe)'],
  },
  {
    id: 'high praise',
    text: 'Ama Kodjo spoke highly of Benin.',
    has: ['PRAISED(person:ama-kodjo > state:BEN)'],
  },
])
