import { phenomena } from '../phenomena/table'

phenomena('demands', [
  {
    id: 'insisting that something is so demands nothing',
    text: 'Rosa Quispe insisted that her visit was no favour to Togo.',
    hasNot: ['DEMANDED_OF'],
  },
  {
    id: 'insisting that somebody act demands it',
    text: 'Rosa Quispe insisted that Togo release the prisoners.',
    has: ['DEMANDED_OF(person:rosa-quispe > state:TGO)'],
  },
  {
    id: 'a demand on people who are nobody known is aimed at no other name',
    text: 'Rosa Quispe has urged lawmakers to hold off on sanctions against Togo.',
    hasNot: ['DEMANDED_OF'],
  },
  {
    id: 'calling something a lie on the air is no call on anybody',
    text: 'It was a move that Rosa Quispe called a blunder on Reuters.',
    hasNot: ['DEMANDED_OF'],
  },
  {
    id: 'an inverted "should" is a condition',
    text: 'Rosa Quispe said Benin was ready to fight should Togo launch strikes against Ghana.',
    has: ['ATTACKED(state:TGO > state:GHA) conditional @person:rosa-quispe'],
    hasNot: ['DEMANDED_OF'],
  },
  {
    id: 'a group and those of it who are named',
    text: 'Rosa Quispe has demanded that neighbouring states, including Togo, withdraw from Ghana.',
    has: ['DEMANDED_OF(person:rosa-quispe > state:TGO)'],
  },
])

phenomena('accusation and blame', [
  {
    id: 'laying blame',
    text: 'Rosa Quispe laid the blame on Togo.',
    has: ['ACCUSED(person:rosa-quispe > state:TGO)'],
  },
  {
    id: 'pointing the finger',
    text: 'Benin and Ghana pointed the finger at Togo.',
    has: ['ACCUSED(state:BEN > state:TGO)', 'ACCUSED(state:GHA > state:TGO)'],
  },
  {
    id: 'holding responsible',
    text: 'Rosa Quispe said she held Togo responsible for the raid.',
    has: ['ACCUSED(person:rosa-quispe > state:TGO) @person:rosa-quispe'],
  },
  {
    id: 'an attack that is only mentioned accuses nobody',
    text: 'Rosa Quispe said the ministers talked about trade and the Togolese aggression.',
    hasNot: ['ACCUSED'],
  },
])

phenomena('criticism and praise', [
  {
    id: 'drawing criticism',
    text: 'The new law drew sharp criticism from Ghana. Togolese strikes sparked condemnation from Benin.',
    has: ['CONDEMNED(state:BEN > state:TGO)'],
    hasNot: ['CONDEMNED(state:TGO'],
  },
  { id: 'taking aim', text: 'Rosa Quispe took aim at Togo.', has: ['CONDEMNED(person:rosa-quispe > state:TGO)'] },
  { id: 'railing', text: 'Rosa Quispe railed against Togo.', has: ['CONDEMNED(person:rosa-quispe > state:TGO)'] },
  {
    id: 'winning praise',
    text: 'Rosa Quispe won praise from Benin for the speech.',
    has: ['PRAISED(state:BEN > person:rosa-quispe)'],
    hasNot: ['PRAISED(person:rosa-quispe'],
  },
  {
    id: 'calling an ally by telephone is no praise',
    text: 'Rosa Quispe said she would call her ally, Einar Holm, from the plane.',
    hasNot: ['PRAISED'],
  },
  {
    id: 'whoever is praised for something did it',
    text: 'Rosa Quispe commended Togo for supporting Ghana.',
    has: ['PRAISED(person:rosa-quispe > state:TGO)', 'EXPRESSED_SUPPORT_FOR(state:TGO > state:GHA)'],
    hasNot: ['EXPRESSED_SUPPORT_FOR(person:rosa-quispe'],
  },
  {
    id: 'what others do in a clause of their own is not what one is critical of',
    text: 'Rosa Quispe has been critical of the report, and Togo has denied it.',
    hasNot: ['CONDEMNED'],
  },
])

phenomena('promises, threats and refusals', [
  {
    id: 'a vow to retaliate is a threat',
    text: 'Rosa Quispe vowed to retaliate against Togo.',
    has: ['THREATENED(person:rosa-quispe > state:TGO)'],
    hasNot: ['PROMISED'],
  },
  {
    id: 'readiness to defy is no promise',
    text: 'Rosa Quispe is ready to defy Togo. She is willing to talk with Ghana.',
    has: ['PROMISED(person:rosa-quispe > state:GHA)'],
    hasNot: ['PROMISED(person:rosa-quispe > state:TGO)'],
  },
  {
    id: 'committing a crime promises nothing',
    text: 'Rosa Quispe said the rebels had committed a crime against Togo.',
    hasNot: ['PROMISED'],
  },
  {
    id: 'offering condolences',
    text: 'Rosa Quispe offered her condolences to Einar Holm.',
    has: ['CONGRATULATED(person:rosa-quispe > person:einar-holm)'],
    hasNot: ['PROMISED'],
  },
  {
    id: 'being offered something',
    text: 'Rosa Quispe was offered refuge by Togo.',
    has: ['PROMISED(state:TGO > person:rosa-quispe)'],
  },
  {
    id: 'declining to comment rejects nobody',
    text: 'Rosa Quispe declined to comment on the talks with Togo.',
    hasNot: ['REJECTED'],
  },
  {
    id: 'whose worry it is that is told first',
    text: 'Benin fears that Togo would join a war in Ghana.',
    has: ['EXPRESSED_CONCERN_ABOUT(state:BEN > state:TGO)'],
  },
])

phenomena('speech acts by other words', [
  {
    id: 'being to blame',
    text: 'Rosa Quispe said the Togolese army was to blame for the raid.',
    has: ['ACCUSED(person:rosa-quispe > state:TGO) @person:rosa-quispe'],
  },
  {
    id: 'threats and conditions',
    text: 'Rosa Quispe threatened severe consequences if Togo withdrew from the deal.',
    has: ['THREATENED(person:rosa-quispe > state:TGO)'],
  },
  {
    id: 'an answer announced for a condition is a threat',
    text: 'Rosa Quispe told reporters that if Togo imposes tariffs, Ghana will retaliate.',
    has: ['THREATENED(state:GHA > state:TGO) @person:rosa-quispe'],
  },
  {
    id: 'critics and supporters',
    text: 'Rosa Quispe has been a frequent critic of Togo. Benin, a staunch supporter of Ghana, left.',
    has: ['CONDEMNED(person:rosa-quispe > state:TGO)', 'EXPRESSED_SUPPORT_FOR(state:BEN > state:GHA)'],
  },
  {
    id: 'winning support',
    text: 'Einar Holm secured support from Togo.',
    has: ['EXPRESSED_SUPPORT_FOR(state:TGO > person:einar-holm)'],
  },
  {
    id: 'attacking with words',
    text: 'Einar Holm attacked Rosa Quispe as a populist.',
    has: ['CONDEMNED(person:einar-holm > person:rosa-quispe)'],
    hasNot: ['ATTACKED'],
  },
  {
    id: 'denying somebody something denies no claim',
    text: 'Benin voted against the plan, denying Togo a reliable ally.',
    hasNot: ['DENIED'],
  },
  {
    id: 'a denial beside a claim vouches for nothing',
    text: 'Benin expelled Togolese diplomats in response to the alleged raid, accusations Togo denied.',
    has: ['EXPELLED(state:BEN > state:TGO)'],
  },
])
