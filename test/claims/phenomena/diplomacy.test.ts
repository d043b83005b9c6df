import { phenomena } from './table'

const MET = 'MET_WITH(person:kofi-asante > person:ingrid-dahl)'
const TALKED = 'HELD_TALKS_WITH(state:GHA > state:PRT)'
const LEADERS = 'Kofi Asante is the president of Ghana. Ingrid Dahl is the prime minister of Norway. '

phenomena('meetings, visits, agreements, offices', [
  { id: 'D001', text: 'Ghana-Portugal talks resumed on Monday.', has: [`${TALKED} time=2031-05-12`] },
  { id: 'D002', text: 'The new Ghana-Portugal trade deal took months.', has: ['AGREED_WITH(state:GHA > state:PRT)'] },
  {
    id: 'D003',
    text: 'Joint Ghanaian-Portuguese military drills ended.',
    has: ['COOPERATED_WITH(state:GHA > state:PRT)'],
  },
  { id: 'D004', text: 'The Ghana-backed talks failed.', hasNot: ['HELD_TALKS_WITH'] },
  {
    id: 'D005',
    text: 'Ghana and Portuguese negotiators have met three times since May.',
    has: ['MET_WITH(state:GHA > state:PRT)'],
  },
  { id: 'D006', text: `${LEADERS}Asante looked forward to a second meeting with Dahl.`, has: [`${MET} planned`] },
  { id: 'D007', text: `${LEADERS}Asante is heading into a meeting with Dahl.`, has: [`${MET} planned`] },
  { id: 'D008', text: 'Ghana is open to dialogue with Portugal.', has: [`${TALKED} planned`] },
  { id: 'D009', text: 'Ghana refused to engage in negotiations with Portugal.', has: [`${TALKED} negative`] },
  { id: 'D010', text: 'Ghana is in talks with Portugal.', has: [TALKED] },
  { id: 'D011', text: 'Ghana condemned the talks with Portugal.', hasNot: ['HELD_TALKS_WITH(state:GHA'] },
  { id: 'D012', text: `${LEADERS}Asante told Dahl during a meeting that Ghana would wait.`, has: [MET] },
  { id: 'D013', text: `${LEADERS}Asante and Dahl crossed paths in Oslo.`, has: [MET] },
  {
    id: 'D014',
    text: `${LEADERS}Asante and Dahl spoke by phone.`,
    has: ['HELD_TALKS_WITH(person:kofi-asante > person:ingrid-dahl) medium=phone'],
  },
  {
    id: 'D015',
    text: `${LEADERS}Asante embarked on a visit to Norway.`,
    has: ['VISITED(person:kofi-asante > state:NOR)'],
  },
  {
    id: 'D016',
    text: `${LEADERS}Asante left Accra for Norway.`,
    has: ['VISITED(person:kofi-asante > state:NOR)'],
  },
  { id: 'D017', text: `${LEADERS}Asante flew back to Ghana.`, hasNot: ['VISITED'] },
  {
    id: 'D018',
    text: `${LEADERS}Asante pulled Ghana out of the trade agreement.`,
    has: ['WITHDREW_FROM(person:kofi-asante > agreement:'],
  },
  {
    id: 'D019',
    text: 'Portugal will scrap the fishing agreement if Ghana withdraws.',
    has: ['WITHDREW_FROM(state:GHA > agreement: conditional'],
  },
  {
    id: 'D020',
    text: 'Ghana announced the terms of a trade agreement with Portugal.',
    has: ['AGREED_WITH(state:GHA > state:PRT)'],
  },
  {
    id: 'D021',
    text: 'The fishing treaty between Ghana and Portugal expired.',
    has: ['PARTY_TO(state:GHA > agreement:', 'PARTY_TO(state:PRT > agreement:'],
  },
  {
    id: 'D022',
    text: 'Ghana is in no rush to sign the fishing treaty.',
    has: ['SIGNED(state:GHA > agreement: planned'],
  },
  { id: 'D023', text: 'Ghana was able to sign the fishing treaty.', has: ['SIGNED(state:GHA > agreement:'] },
  {
    id: 'D024',
    text: 'Ties between Ghana and Portugal have improved.',
    has: ['STRENGTHENED_TIES_WITH(state:GHA > state:PRT)'],
  },
  {
    id: 'D025',
    text: 'Ghana is seeking closer ties with Portugal.',
    has: ['STRENGTHENED_TIES_WITH(state:GHA > state:PRT) planned'],
  },
  { id: 'D026', text: 'Ghana and Portugal traded insults.', hasNot: ['COOPERATED_WITH'] },
  {
    id: 'D027',
    text: `${LEADERS}Asante left office in 2030.`,
    has: ['LEFT_OFFICE(person:kofi-asante > state:GHA) time=2030'],
  },
  { id: 'D028', text: `${LEADERS}Asante was impeached.`, hasNot: ['LEFT_OFFICE'] },
  {
    id: 'D029',
    text: `${LEADERS}Asante won the election in 2029.`,
    has: ['ELECTED(state:GHA > person:kofi-asante) time=2029'],
  },
  { id: 'D030', text: `${LEADERS}Asante favored Dahl in the election.`, hasNot: ['ELECTED'] },
  { id: 'D031', text: 'Kenya, a member of NATO, abstained.', has: ['MEMBER_OF(state:KEN > org:nato)'] },
  { id: 'D032', text: 'Ghana sent a clear message to Portugal.', hasNot: ['SENT_LETTER_TO'] },
  { id: 'D033', text: `${LEADERS}Asante helped Dahl on with her coat.`, hasNot: ['AIDED'] },
  { id: 'D034', text: `${LEADERS}Asante named Kwame Boakye among the dead.`, hasNot: ['APPOINTED'] },
  {
    id: 'D035',
    text: `${LEADERS}Asante met behind closed doors with Norwegian officials.`,
    has: ['MET_WITH(person:kofi-asante > state:NOR)'],
  },
  {
    id: 'D036',
    text: `${LEADERS}Asante called Dahl on Friday.`,
    has: ['HELD_TALKS_WITH(person:kofi-asante > person:ingrid-dahl) medium=phone time=2031-05-09'],
    hasNot: ['DEMANDED_OF'],
  },
  { id: 'D037', text: `${LEADERS}Asante called Dahl a liar.`, hasNot: ['HELD_TALKS_WITH'] },
  {
    id: 'D038',
    text: `${LEADERS}A proposed visit of President Asante to Norway surprised her.`,
    has: ['VISITED(person:kofi-asante > state:NOR) planned'],
  },
  {
    id: 'D039',
    text: `${LEADERS}A return trip by Asante to Norway would be hard.`,
    has: ['VISITED(person:kofi-asante > state:NOR) planned'],
  },
  {
    id: 'D040',
    text: `${LEADERS}Dahl told Asante that she would answer when they meet next week.`,
    has: ['MET_WITH(person:ingrid-dahl > person:kofi-asante) planned @person:ingrid-dahl time=2031-05-19'],
  },
  { id: 'D041', text: 'Norway was withholding military aid to Ghana.', has: ['AIDED(state:NOR > state:GHA) negative'] },
  { id: 'D042', text: 'Ghana is the largest recipient of Norwegian aid.', has: ['AIDED(state:NOR > state:GHA)'] },
  { id: 'D043', text: 'Norway tore up the trade deal with Ghana.', has: ['WITHDREW_FROM(state:NOR > agreement:'] },
  {
    id: 'D044',
    text: 'Ghanaian and Norwegian officials will restart talks.',
    has: ['HELD_TALKS_WITH(state:GHA > state:NOR) planned'],
  },
  {
    id: 'D045',
    text: 'Norway welcomed the decision by Ghana in 2029 to recognize a Palestinian state.',
    has: ['RECOGNIZED(state:GHA > state:PSE) planned time=2029'],
    hasNot: ['RECOGNIZED(state:NOR'],
  },
  {
    id: 'D046',
    text: 'Norway knew of a Ghanaian plan to sign the fishing treaty.',
    has: ['SIGNED(state:GHA > agreement: planned'],
    hasNot: ['SIGNED(state:NOR'],
  },
  { id: 'D047', text: `${LEADERS}Asante and Dahl spoke to reporters.`, hasNot: ['HELD_TALKS_WITH'] },
])
