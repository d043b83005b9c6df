import { phenomena } from '../phenomena/table'

phenomena('acts of others are not those of who speaks of them', [
  {
    id: 'what rules are about',
    text: 'Rosa Quispe, a former envoy to Togo, also noted restrictions on sharing information with Togo.',
    hasNot: ['COOPERATED_WITH'],
  },
  {
    id: 'what is asked about a party that is not known',
    text: "Rosa Quispe led an investigation into whether Lars Brandt's campaign colluded with Togo.",
    hasNot: ['COOPERATED_WITH(person:rosa-quispe'],
  },
  {
    id: 'what one has been faulted for',
    text: 'Rosa Quispe hammered Lars Brandt in 2012 for not reaching a deal with Togo.',
    has: ['AGREED_WITH(person:lars-brandt > state:TGO) negative'],
    hasNot: ['AGREED_WITH(person:rosa-quispe'],
  },
  {
    id: 'what a resolution calls for is no telephone call',
    text: 'Rosa Quispe and Lars Brandt formally introduced a resolution calling for a select committee to investigate.',
    hasNot: ['HELD_TALKS_WITH'],
  },
])

phenomena('demands on whom the text does not name', [
  {
    id: 'on allies',
    text: 'Benin has pressured its allies around the world to bar Huawei from developing networks.',
    hasNot: ['DEMANDED_OF'],
  },
  {
    id: 'on a named one',
    text: 'Benin has pressured Togo to bar Huawei from developing networks.',
    has: ['DEMANDED_OF(state:BEN > state:TGO)'],
  },
  {
    id: 'a right that somebody should have',
    text: '"I believe Congress should have the right to disapprove any agreement," Lars Brandt said.',
    hasNot: ['DEMANDED_OF'],
  },
])

phenomena('promises and agreements not made', [
  {
    id: 'to assure of what was',
    text: 'Lars Brandt assured Rosa Quispe that he had not discussed the sanctions.',
    hasNot: ['PROMISED'],
  },
  {
    id: 'to assure of what will be',
    text: 'Lars Brandt assured Rosa Quispe that he would lift the sanctions.',
    has: ['PROMISED(person:lars-brandt > person:rosa-quispe)'],
  },
  {
    id: 'a deal that is being negotiated',
    text: '"This is part of the larger trade deal we are negotiating with Togo," Rosa Quispe said.',
    has: ['HELD_TALKS_WITH(person:rosa-quispe > state:TGO)'],
    hasNot: ['AGREED_WITH'],
  },
])

phenomena('what has been stays so', [
  {
    id: 'the aftermath of strikes',
    text: 'Rosa Quispe briefed Lars Brandt on Sunday to discuss the aftermath of the U.S. airstrikes in Togo.',
    has: ['ATTACKED(state:USA > state:TGO)'],
    hasNot: ['ATTACKED(state:USA > state:TGO) planned'],
  },
])
