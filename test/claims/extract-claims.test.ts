import { expect } from 'chai'
import { extractClaims } from '../../src/claims'
import { isGrounded } from '../../src/model'
import { analysed, type Named } from '../support/analysed'

const NAMES: Named = {
  Norway: 'state:NOR',
  Norwegian: 'state:NOR',
  Kenya: 'state:KEN',
  Peru: 'state:PER',
  Chile: 'state:CHL',
  Lindahl: 'person:lindahl',
  Mora: 'person:mora',
  pact: 'agreement:pact',
  NPB: 'outlet:npb',
}

/** [what, the tree, the claims as "TYPE(subject > object) polarity modality @voucher"]. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'active',
    'Peru/Peru/PROPN/2/nsubj accused/accuse/VERB/0/root Norway/Norway/PROPN/2/obj',
    ['ACCUSED(state:PER > state:NOR)'],
  ],
  [
    'passive with a by-phrase',
    'Norway/Norway/PROPN/3/nsubj:pass was/be/AUX/3/aux:pass invaded/invade/VERB/0/root by/by/ADP/5/case Peru/Peru/PROPN/3/obl:agent',
    ['INVADED(state:PER > state:NOR)'],
  ],
  [
    'passive without one gives no subject',
    'Norway/Norway/PROPN/3/nsubj:pass was/be/AUX/3/aux:pass invaded/invade/VERB/0/root',
    [],
  ],
  [
    'nominal',
    "Peru/Peru/PROPN/3/nmod:poss 's/'s/PART/1/case invasion/invasion/NOUN/6/nsubj of/of/ADP/5/case Norway/Norway/PROPN/3/nmod failed/fail/VERB/0/root",
    ['INVADED(state:PER > state:NOR)'],
  ],
  [
    'light verb',
    'Peru/Peru/PROPN/2/nsubj launched/launch/VERB/0/root an/a/DET/4/det invasion/invasion/NOUN/2/obj of/of/ADP/6/case Norway/Norway/PROPN/4/nmod',
    ['INVADED(state:PER > state:NOR)'],
  ],
  [
    'coordinated subjects',
    'Peru/Peru/PROPN/4/nsubj and/and/CCONJ/3/cc Chile/Chile/PROPN/1/conj accused/accuse/VERB/0/root Norway/Norway/PROPN/4/obj',
    ['ACCUSED(state:CHL > state:NOR)', 'ACCUSED(state:PER > state:NOR)'],
  ],
  [
    'negation',
    'Lindahl/Lindahl/PROPN/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod meet/meet/VERB/0/root Mora/Mora/PROPN/4/obj',
    ['MET_WITH(person:lindahl > person:mora) negative'],
  ],
  [
    'plan',
    'Lindahl/Lindahl/PROPN/3/nsubj will/will/AUX/3/aux meet/meet/VERB/0/root Mora/Mora/PROPN/3/obj',
    ['MET_WITH(person:lindahl > person:mora) planned'],
  ],
  [
    'a verb in another sense',
    'Lindahl/Lindahl/PROPN/2/nsubj met/meet/VERB/0/root the/the/DET/4/det deadline/deadline/NOUN/2/obj',
    [],
  ],
  [
    'accusation with its inner act',
    'Peru/Peru/PROPN/2/nsubj accused/accuse/VERB/0/root Norway/Norway/PROPN/2/obj of/of/SCONJ/5/mark arming/arm/VERB/2/advcl Kenya/Kenya/PROPN/5/obj',
    ['ACCUSED(state:PER > state:NOR)', 'SUPPLIED_WEAPONS_TO(state:NOR > state:KEN) alleged @state:PER'],
  ],
  [
    'denial with its inner act',
    'Norway/Norway/PROPN/2/nsubj denied/deny/VERB/0/root arming/arm/VERB/2/xcomp Kenya/Kenya/PROPN/3/obj',
    ['DENIED(state:NOR > null)', 'SUPPLIED_WEAPONS_TO(state:NOR > state:KEN) denied @state:NOR'],
  ],
  [
    'report beside the clause',
    'Lindahl/Lindahl/PROPN/2/nsubj met/meet/VERB/0/root Mora/Mora/PROPN/2/obj ,/,/PUNCT/6/punct NPB/NPB/PROPN/6/nsubj said/say/VERB/2/parataxis',
    ['MET_WITH(person:lindahl > person:mora) @outlet:npb'],
  ],
  [
    'refusal',
    'Lindahl/Lindahl/PROPN/2/nsubj refused/refuse/VERB/0/root to/to/PART/4/mark meet/meet/VERB/2/xcomp Mora/Mora/PROPN/4/obj',
    ['MET_WITH(person:lindahl > person:mora) negative', 'REJECTED(person:lindahl > person:mora)'],
  ],
  [
    'exchange',
    'Lindahl/Lindahl/PROPN/4/nsubj and/and/CCONJ/3/cc Mora/Mora/PROPN/1/conj exchanged/exchange/VERB/0/root letters/letter/NOUN/4/obj',
    ['SENT_LETTER_TO(person:lindahl > person:mora)', 'SENT_LETTER_TO(person:mora > person:lindahl)'],
  ],
  [
    'each party signs',
    'Peru/Peru/PROPN/4/nsubj and/and/CCONJ/3/cc Chile/Chile/PROPN/1/conj signed/sign/VERB/0/root a/a/DET/6/det pact/pact/NOUN/4/obj',
    ['SIGNED(state:CHL > agreement:pact)', 'SIGNED(state:PER > agreement:pact)'],
  ],
  [
    'demonym of a group',
    'Norwegian/Norwegian/ADJ/2/amod troops/troop/NOUN/3/nsubj attacked/attack/VERB/0/root Kenya/Kenya/PROPN/3/obj',
    ['ATTACKED(state:NOR > state:KEN)'],
  ],
]

describe('extractClaims', () => {
  for (const [what, words, expected] of CASES)
    it(what, () => {
      const { article, sentences, analysis } = analysed(words, NAMES)
      const claims = extractClaims(article, sentences, analysis)
      const shown = claims.map(({ type, subject, object, polarity, modality, attributedTo }) =>
        [
          `${type}(${subject} > ${object})`,
          polarity === 'negative' ? polarity : '',
          modality === 'asserted' ? '' : modality,
          ...attributedTo.map((id) => `@${id}`),
        ]
          .filter(Boolean)
          .join(' '),
      )
      expect(shown.sort()).to.deep.equal([...expected].sort())
      for (const claim of claims)
        for (const span of [claim, ...Object.values(claim.spans)]) expect(isGrounded(article.text, span)).to.equal(true)
    })
})
