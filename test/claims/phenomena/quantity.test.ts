import { phenomena } from './table'

phenomena('time, quantity, place, agreements, elections', [
  {
    id: 'P100',
    text: 'Togo sent more than 3,000 troops to Ghana in March.',
    has: ['SENT_TROOPS_TO(state:TGO > state:GHA) quantity=3001..:troops time=2031-03'],
  },
  { id: 'P101', text: 'At least a dozen soldiers were killed or wounded.', hasNot: ['ATTACKED'] },
  {
    id: 'P102',
    text: 'The treaty, signed by Togo in Lisbon in 2029, came into force on Monday.',
    has: ['SIGNED(state:TGO > agreement: time=2029 place=place:lisbon'],
  },
  {
    id: 'P103',
    text: 'Togo became the first to recognise Ghana on 3 March 1958.',
    has: ['RECOGNIZED(state:TGO > state:GHA) time=1958-03-03'],
  },
  {
    id: 'P104',
    text: 'Chile vetoed the resolution, with Peru abstaining from the vote.',
    has: ['VETOED(state:CHL > agreement:'],
  },
])
