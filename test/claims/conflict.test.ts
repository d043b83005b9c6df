import { phenomena } from './phenomena/table'

phenomena('force and coercion: ends that stand elsewhere in the sentence', [
  {
    id: 'C01',
    text: 'Kenya promised not to attack or invade Ghana.',
    has: ['ATTACKED(state:KEN > state:GHA) negative promised', 'INVADED(state:KEN > state:GHA) negative promised'],
  },
  {
    id: 'C02',
    text: 'Ghana, which Kenya vowed to destroy, did not answer.',
    has: ['ATTACKED(state:KEN > state:GHA) promised'],
  },
  { id: 'C03', text: 'Iran threatened Kenya with sanctions.', has: ['SANCTIONED(state:IRN > state:KEN) planned'] },
  {
    id: 'C04',
    text: 'Almost 700 Kenyan companies are under U.S. sanctions.',
    has: ['SANCTIONED(state:USA > state:KEN)'],
  },
  {
    id: 'C05',
    text: 'Kenyan forces came under fire from Ghana.',
    has: ['ATTACKED(state:GHA > state:KEN)'],
    hasNot: ['ATTACKED(state:KEN'],
  },
  {
    id: 'C06',
    text: 'Five Ghanaian soldiers were killed in a Kenyan attack.',
    has: ['ATTACKED(state:KEN > state:GHA)'],
  },
  {
    id: 'C07',
    text: 'Five Ghanaian soldiers were killed in clashes with Kenyan troops.',
    has: ['ATTACKED(state:KEN > state:GHA)'],
  },
  {
    id: 'C08',
    text: "Ghana's military intercepted five drones launched by Kenya.",
    has: ['ATTACKED(state:GHA > state:KEN)'],
  },
  {
    id: 'C09',
    text: 'The first military action taken by Kenya against Ghana failed.',
    has: ['ATTACKED(state:KEN > state:GHA)'],
  },
  {
    id: 'C10',
    text: 'Several states, including Kenya, Chad and Norway, attacked Ghana.',
    has: ['ATTACKED(state:KEN > state:GHA)', 'ATTACKED(state:TCD > state:GHA)', 'ATTACKED(state:NOR > state:GHA)'],
  },
  { id: 'C11', text: 'U.S.-led strikes on Chad killed ten people.', has: ['ATTACKED(state:USA > state:TCD)'] },
  { id: 'C12', text: 'U.S.-backed rebels shelled Accra.', hasNot: ['ATTACKED(state:USA'] },
  { id: 'C13', text: 'Kenyan-occupied Kumasi is quiet.', has: ['OCCUPIED(state:KEN > place:kumasi)'] },
  {
    id: 'C14',
    text: 'Joint U.S.-South Korean military drills began on Monday.',
    has: ['COOPERATED_WITH(state:USA > state:KOR) time=2031-05-12'],
  },
  {
    id: 'C15',
    text: 'The war between Kenya and Ghana began in 2029.',
    has: ['ATTACKED(state:KEN > state:GHA) time=2029'],
  },
  { id: 'C16', text: 'The Kenyan civil war began in 2029.', hasNot: ['ATTACKED'] },
  { id: 'C17', text: 'Kenya is at war with Ghana.', has: ['ATTACKED(state:KEN > state:GHA)'] },
])

phenomena('force and coercion: people of a state', [
  {
    id: 'C20',
    text: 'Ghana released three Kenyans on Monday.',
    has: ['RELEASED(state:GHA > state:KEN) time=2031-05-12'],
  },
  { id: 'C21', text: 'Kenya freed two Norwegian citizens held since March.', has: ['RELEASED(state:KEN > state:NOR)'] },
  { id: 'C22', text: 'Ghanaian police detained five Norwegian sailors.', has: ['ARRESTED(state:GHA > state:NOR)'] },
  { id: 'C23', text: 'Anna Berg was jailed in Ghana for spying.', has: ['ARRESTED(state:GHA > person:anna-berg)'] },
  { id: 'C24', text: 'Kenya captured Ghana.', hasNot: ['ARRESTED'] },
  {
    id: 'C25',
    text: "Ghana's ambassador was ordered to leave Kenya within 48 hours.",
    has: ['EXPELLED(state:KEN > state:GHA)'],
  },
  {
    id: 'C26',
    text: 'The Boateng assassination, condemned by Kenya, shook Ghana.',
    hasNot: ['ATTACKED(person:boateng'],
  },
])

phenomena('force and coercion: troops and weapons', [
  {
    id: 'C30',
    text: 'Kenyan troops entered Ghana on Monday.',
    has: ['INVADED(state:KEN > state:GHA) time=2031-05-12'],
  },
  { id: 'C31', text: 'Kenyan ministers entered Ghana on Monday.', hasNot: ['INVADED'] },
  { id: 'C32', text: 'Kenya pulled its troops out of Ghana.', has: ['WITHDREW_FROM(state:KEN > state:GHA)'] },
  {
    id: 'C33',
    text: 'Kenya, which has 2,000 soldiers stationed in Ghana, denied it.',
    has: ['SENT_TROOPS_TO(state:KEN > state:GHA)'],
  },
  {
    id: 'C34',
    text: "Kenya has built up its forces along Ghana's border.",
    has: ['MOBILIZED_AGAINST(state:KEN > state:GHA)'],
  },
  {
    id: 'C35',
    text: 'Kenya sold Ghana hundreds of millions of dollars of military equipment.',
    has: ['SUPPLIED_WEAPONS_TO(state:KEN > state:GHA)'],
  },
  { id: 'C36', text: 'Kenya sold Ghana millions of dollars of farm equipment.', hasNot: ['SUPPLIED_WEAPONS_TO'] },
  {
    id: 'C37',
    text: 'Norway fired two missiles into the Norwegian Sea.',
    has: ['TESTED_WEAPON(state:NOR > place:norwegian-sea)'],
    hasNot: ['ATTACKED'],
  },
  {
    id: 'C38',
    text: 'Chinese hackers broke into the networks of the U.S. government.',
    has: ['ATTACKED(state:CHN > state:USA)'],
  },
  { id: 'C39', text: 'Kenya blockaded the ports of Ghana.', has: ['SANCTIONED(state:KEN > state:GHA)'] },
  {
    id: 'C40',
    text: 'Thousands of Ghanaians took to the streets to protest against Kenya.',
    has: ['PROTESTED_AGAINST(state:GHA > state:KEN)'],
  },
])

phenomena('force and coercion: near misses', [
  { id: 'C50', text: 'Kenya vowed to prevent Ghana from obtaining a bomb.', hasNot: ['BANNED'] },
  {
    id: 'C51',
    text: 'Kenya prevented Ghanaian ministers from entering the country.',
    has: ['BANNED(state:KEN > state:GHA)'],
  },
  { id: 'C52', text: 'Kenya is ready to consider lifting sanctions on Ghana.', hasNot: ['SANCTIONED'] },
  { id: 'C53', text: 'Kenya approved crippling sanctions on Ghana.', has: ['SANCTIONED(state:KEN > state:GHA)'] },
  { id: 'C54', text: 'Kenya avoided tariffs on Ghana.', hasNot: ['SANCTIONED'] },
  {
    id: 'C55',
    text: 'Kenya offered to close the plant in exchange for lifting sanctions on Ghana.',
    hasNot: ['LIFTED_SANCTIONS_ON(state:KEN'],
  },
  {
    id: 'C56',
    text: 'Kenya fired rockets into Ghana.',
    has: ['ATTACKED(state:KEN > state:GHA)'],
    hasNot: ['TESTED_WEAPON'],
  },
  { id: 'C57', text: 'Kofi Mensah clashed with Anna Berg over the budget.', hasNot: ['ATTACKED'] },
  { id: 'C58', text: 'Kenya seized the embassy of Ghana.', hasNot: ['ARRESTED'] },
  { id: 'C59', text: 'Kenya seized two Ghanaian islands.', has: ['OCCUPIED(state:KEN > state:GHA)'] },
  { id: 'C60', text: 'Kenya seized the minerals of Ghana.', hasNot: ['OCCUPIED'] },
  {
    id: 'C61',
    text: 'Kofi Mensah announced that three Kenyans held in Chad have been released.',
    hasNot: ['RELEASED(person:kofi-mensah'],
  },
  {
    id: 'C62',
    text: "Kenya's sanctions targeted Ghana's minister of justice.",
    has: ['SANCTIONED(state:KEN > state:GHA)'],
    hasNot: ['ATTACKED'],
  },
  { id: 'C63', text: "Ghana's new bill targeted Kenya.", hasNot: ['ATTACKED'] },
])
