import { phenomena } from '../phenomena/table'

phenomena('promises are made to whom the act is for', [
  {
    id: 'an act of help',
    text: 'Rosa Quispe promised to continue supporting Togo.',
    has: ['PROMISED(person:rosa-quispe > state:TGO)'],
  },
  {
    id: 'ties with somebody',
    text: 'Rosa Quispe vowed to expand relations with Togo.',
    has: ['PROMISED(person:rosa-quispe > state:TGO)'],
  },
  {
    id: 'cooperation to an end',
    text: 'Benin stands ready to cooperate to build a better relationship with Togo.',
    has: ['PROMISED(state:BEN > state:TGO)'],
  },
  {
    id: 'a vow to go on with something is made to nobody',
    text: 'Benin vowed on Monday to restart a reactor, escalating tensions with Togo.',
    hasNot: ['PROMISED'],
  },
  {
    id: 'nor is one about somebody',
    text: 'Rosa Quispe seems prepared to go it alone to counter the ambitions of Togo.',
    hasNot: ['PROMISED'],
  },
  {
    id: 'nor one to keep something from somebody',
    text: 'Rosa Quispe vowed that Benin would not allow Togo to obtain a bomb.',
    hasNot: ['PROMISED'],
  },
])

phenomena('demands that are none', [
  {
    id: 'a call to somebody on the telephone line',
    text: 'Reporters asked about his call with Rosa Quispe, during which Lars Brandt spoke of Togo.',
    hasNot: ['DEMANDED_OF'],
  },
  {
    id: 'what must concern all is asked of nobody',
    text: 'Lars Brandt said the death of Rosa Quispe must concern all, and that Benin would not tolerate it.',
    hasNot: ['DEMANDED_OF'],
  },
  {
    id: 'of two subjects the one behind the verb is its object',
    text: "Benin's ambassador to the United Nations, Rosa Quispe, urged U.N. Secretary-General Lars Brandt to hold a meeting.",
    has: ['DEMANDED_OF(person:rosa-quispe > person:lars-brandt)'],
    hasNot: ['DEMANDED_OF(person:lars-brandt'],
  },
])

phenomena('attacks that are none', [
  {
    id: 'with sanctions',
    text: 'Benin hit Togo with sanctions.',
    has: ['SANCTIONED(state:BEN > state:TGO)'],
    hasNot: ['ATTACKED'],
  },
  {
    id: 'with words',
    text: 'Rosa Quispe launched a Twitter attack against Lars Brandt over trade.',
    hasNot: ['ATTACKED'],
  },
  { id: 'at the polls', text: 'Rosa Quispe beat Lars Brandt soundly in 2016.', hasNot: ['ATTACKED'] },
  {
    id: 'on the same side, perhaps',
    text: 'Rosa Quispe has fought with Togolese rebels since the early stages of the uprising.',
    hasNot: ['ATTACKED'],
  },
  {
    id: 'means that were used were used',
    text: 'Beninese troops used poison gas to attack Togo.',
    has: ['ATTACKED(state:BEN > state:TGO)'],
    hasNot: ['ATTACKED(state:BEN > state:TGO) planned'],
  },
  {
    id: 'what a weapon can do nobody who speaks of it has done',
    text: 'Benin built an arsenal that is capable of hitting Togo, Lars Brandt said.',
    has: ['ATTACKED(state:BEN > state:TGO) possible'],
    hasNot: ['ATTACKED(person:lars-brandt'],
  },
  {
    id: 'how likely it is, is all that is told',
    text: "A Beninese offensive on Togo isn't likely anytime soon, experts said.",
    has: ['ATTACKED(state:BEN > state:TGO) possible'],
  },
])

phenomena('whose doing a thing is', [
  {
    id: 'who breaks sanctions has not imposed them',
    text: 'Benin would have violated sanctions that bar Togo from trade.',
    hasNot: ['BANNED'],
  },
  {
    id: 'who stays in a pact has not lifted the sanctions that it lifts',
    text: 'He suggested that Rosa Quispe stay in the pact, in which sanctions are lifted on Togo.',
    hasNot: ['LIFTED_SANCTIONS_ON'],
  },
  {
    id: 'who issues a statement that condemns does condemn',
    text: 'Benin issued a statement that condemned Togo.',
    has: ['CONDEMNED(state:BEN > state:TGO)'],
  },
])

phenomena('talks about somebody', [
  {
    id: 'a war with somebody is what the talks are about',
    text: 'Rosa Quispe met Lars Brandt to discuss the war with Togo.',
    hasNot: ['HELD_TALKS_WITH(person:rosa-quispe > state:TGO)', 'HELD_TALKS_WITH(person:lars-brandt > state:TGO)'],
  },
  {
    id: 'a plan with somebody may well be talked over with him',
    text: 'Rosa Quispe discussed the plan with Togolese officials.',
    has: ['HELD_TALKS_WITH(person:rosa-quispe > state:TGO)'],
  },
  {
    id: 'talks opened are talks held',
    text: 'Rosa Quispe opened meetings with Lars Brandt.',
    has: ['MET_WITH(person:rosa-quispe > person:lars-brandt)'],
  },
  {
    id: 'what is discussed has not been done',
    text: 'Rosa Quispe discussed lifting sanctions against Togo.',
    has: ['LIFTED_SANCTIONS_ON(person:rosa-quispe > state:TGO) planned'],
  },
])

phenomena('accusations that are none', [
  {
    id: 'nobody accuses his own side by telling what it did',
    text: 'Benin was conducting an airstrike on Kumasi, the foreign ministry of Benin said.',
    hasNot: ['ACCUSED'],
  },
  {
    id: 'countrymen do accuse each other',
    text: 'Rosa Quispe, the finance minister of Benin, said that Lars Brandt, the president of Benin, had lied under oath.',
    has: ['ACCUSED(person:rosa-quispe > person:lars-brandt)'],
  },
  {
    id: 'what is said of a thing is not said of whom it touches',
    text: 'Rosa Quispe alleged that the deal did not restrict Togo enough.',
    hasNot: ['ACCUSED'],
  },
])

phenomena('agreements and opinions', [
  {
    id: 'an opinion shared',
    text: 'Rosa Quispe agrees with Lars Brandt that the deal is bad.',
    hasNot: ['AGREED_WITH'],
  },
  {
    id: 'an act agreed on',
    text: 'Rosa Quispe agreed with Lars Brandt to reopen the port.',
    has: ['AGREED_WITH(person:rosa-quispe > person:lars-brandt)'],
  },
  {
    id: 'a principle agreed on',
    text: 'Benin and Togo agreed on Monday that the talks should go on.',
    has: ['AGREED_WITH(state:BEN > state:TGO)'],
  },
])

phenomena('leaving office', [
  { id: 'who sacks his cabinet stays', text: 'Rosa Quispe sacked her cabinet on Monday.', hasNot: ['LEFT_OFFICE'] },
  {
    id: 'a recusal',
    text: 'Lawmakers demanded that Rosa Quispe step aside from the inquiry.',
    hasNot: ['LEFT_OFFICE'],
  },
  { id: 'a role', text: 'They blame Rosa Quispe for abdicating a leadership role in Togo.', hasNot: ['LEFT_OFFICE'] },
  {
    id: 'what would come of it has not',
    text: 'Removing Rosa Quispe from office would disable her from abusing power again.',
    has: ['LEFT_OFFICE(person:rosa-quispe > null) planned'],
  },
])

phenomena('working and testing', [
  { id: 'each for himself', text: 'Benin and Togo worked around one of the outposts.', hasNot: ['COOPERATED_WITH'] },
  {
    id: 'with each other',
    text: 'Benin and Togo worked together against smugglers.',
    has: ['COOPERATED_WITH(state:BEN > state:TGO)'],
  },
  {
    id: 'what one talks of',
    text: 'Rosa Quispe has talked of working with Togo.',
    has: ['COOPERATED_WITH(person:rosa-quispe > state:TGO) possible'],
  },
  {
    id: 'ships under suspicion are not those who seize them',
    text: 'Reporters asked whether the Beninese navy might be involved in seizing vessels suspected of transferring oil to Togo.',
    hasNot: ['COOPERATED_WITH'],
  },
  {
    id: 'the United Nations test no weapons',
    text: 'Benin vowed revenge after the United Nations imposed sanctions in response to its recent tests of missiles.',
    hasNot: ['TESTED_WEAPON(org:un'],
  },
])
