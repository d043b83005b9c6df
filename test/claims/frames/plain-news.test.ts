import { phenomena } from '../phenomena/table'

phenomena('wordings of plain news: conflict', [
  {
    id: 'a campaign against a state',
    text: "Togo's campaign against Benin entered its third week.",
    has: ['ATTACKED(state:TGO > state:BEN)'],
  },
  {
    id: 'a campaign for votes against a person attacks nobody',
    text: 'Rosa Quispe ran a campaign against Tomas Arrieta in Benin.',
    hasNot: ['ATTACKED'],
  },
  {
    id: 'whoever claims an attack did it',
    text: 'Boko Haram claimed responsibility for the attack on Togolese soldiers.',
    has: ['ATTACKED(org:boko-haram > state:TGO)'],
  },
  {
    id: 'bringing down a jet',
    text: 'Boko Haram claimed credit for bringing down a Togolese jet.',
    has: ['ATTACKED(org:boko-haram > state:TGO) @org:boko-haram'],
  },
  {
    id: 'bringing down prices attacks nobody',
    text: 'Togo brought down prices in Benin.',
    hasNot: ['ATTACKED'],
  },
  {
    id: 'a fleet that heads there',
    text: 'A Togolese strike group is headed toward Benin.',
    has: ['MOBILIZED_AGAINST(state:TGO > state:BEN)'],
  },
  {
    id: 'troops that are stationed somewhere, by whose they are',
    text: 'About 500 Togolese troops are stationed in Benin.',
    has: ['SENT_TROOPS_TO(state:TGO > state:BEN)'],
  },
  {
    id: 'joining somebody in an assault',
    text: 'Togolese troops have joined the rebels in the assault on Lome.',
    has: ['FOUGHT_ALONGSIDE(state:TGO > group:'],
  },
  {
    id: 'a war that ended in a truce',
    text: 'The war between Togo and Benin ended in an armistice in 1953.',
    has: ['DECLARED_CEASEFIRE_WITH(state:TGO > state:BEN) time=1953'],
  },
])

phenomena('wordings of plain news: words', [
  {
    id: 'summoning an envoy',
    text: "Togo's foreign ministry summoned the Beninese envoy to protest the arrests.",
    has: ['CONDEMNED(state:TGO > state:BEN)'],
  },
  {
    id: 'summoning its own people rebukes nobody abroad',
    text: 'Togo summoned its own ministers to the palace in Benin.',
    hasNot: ['CONDEMNED'],
  },
  {
    id: 'critics and who is among them',
    text: 'Critics of Benin, including Togo and Ghana, say the vote was rigged.',
    has: ['CONDEMNED(state:TGO > state:BEN)', 'CONDEMNED(state:GHA > state:BEN)'],
  },
  {
    id: 'a complaint against one before a body',
    text: 'Togo filed a formal complaint against Benin at the United Nations.',
    has: ['CONDEMNED(state:TGO > state:BEN)'],
    hasNot: ['CONDEMNED(state:TGO > org:un)'],
  },
  {
    id: 'a heavy price threatens',
    text: 'Togo said Benin would pay a heavy price.',
    has: ['THREATENED(state:TGO > state:BEN) @state:TGO'],
  },
  {
    id: 'a price that was paid threatens nobody',
    text: 'Togo said Benin had paid a heavy price.',
    hasNot: ['THREATENED'],
  },
  {
    id: 'what several say together is not about one of them',
    text: 'Togo and Benin said they would face serious consequences.',
    hasNot: ['THREATENED'],
  },
  {
    id: 'giving somebody days',
    text: 'Togo gave Benin 48 hours to open the border.',
    has: ['DEMANDED_OF(state:TGO > state:BEN)'],
  },
  {
    id: 'giving somebody days off demands nothing',
    text: 'Togo gave Benin three days of mourning.',
    hasNot: ['DEMANDED_OF'],
  },
  {
    id: 'wanting a state to act',
    text: 'Togo wants Benin to open the border.',
    has: ['DEMANDED_OF(state:TGO > state:BEN)'],
  },
  {
    id: 'wanting to act oneself',
    text: 'Togo wants to mend ties with Benin.',
    hasNot: ['DEMANDED_OF'],
  },
  {
    id: 'a need that another names',
    text: '"Benin needs to stop the tests," Rosa Quispe said.',
    has: ['DEMANDED_OF(person:rosa-quispe > state:BEN) @person:rosa-quispe'],
  },
  {
    id: 'insisting that one did not do it',
    text: 'Togo insists it did not arm the rebels.',
    has: ['DENIED(state:TGO > null)'],
  },
  {
    id: 'insisting that another did not act',
    text: 'Togo insists that Benin did not open the border.',
    hasNot: ['DENIED'],
  },
  {
    id: 'denying whose accusations',
    text: "Togo denied Benin's accusations.",
    has: ['DENIED(state:TGO > state:BEN)'],
  },
  {
    id: 'ruling out talks',
    text: 'Togo ruled out talks with Benin.',
    has: ['REJECTED(state:TGO > state:BEN)'],
  },
  {
    id: 'deserving a prize in the words of another',
    text: 'Rosa Quispe said Tomas Arrieta deserved a prize for the truce.',
    has: ['PRAISED(person:rosa-quispe > person:tomas-arrieta) @person:rosa-quispe'],
  },
])

phenomena('wordings of plain news: acts', [
  {
    id: 'taking into custody',
    text: 'Togolese police took three Beninese nationals into custody.',
    has: ['ARRESTED(state:TGO > state:BEN)'],
  },
  {
    id: 'setting free',
    text: 'Togo set two Beninese journalists free.',
    has: ['RELEASED(state:TGO > state:BEN)'],
  },
  {
    id: 'sending diplomats home',
    text: 'Togo sent home ten Beninese diplomats.',
    has: ['EXPELLED(state:TGO > state:BEN)'],
  },
  {
    id: 'a list one is removed from',
    text: 'Togo removed Benin from its list of state sponsors of terrorism.',
    has: ['LIFTED_SANCTIONS_ON(state:TGO > state:BEN)'],
  },
  {
    id: 'looking into a role',
    text: "Togo is looking into Benin's role in the vote.",
    has: ['INVESTIGATED(state:TGO > state:BEN)'],
  },
  {
    id: 'looking into the sky',
    text: 'Rosa Quispe looked into the sky above Benin.',
    hasNot: ['INVESTIGATED'],
  },
  {
    id: 'a trip that includes a visit',
    text: 'The trip by President Rosa Quispe of Togo included a visit to Benin.',
    has: ['VISITED(person:rosa-quispe > state:BEN)'],
  },
  {
    id: 'the vote in favour of a text',
    text: 'Togo voted in favor of the resolution.',
    has: ['VOTED_ON(state:TGO > agreement:'],
  },
  {
    id: 'abstaining from the vote on a text',
    text: 'Togo abstained from the vote on the resolution.',
    has: ['VOTED_ON(state:TGO > agreement:'],
  },
  {
    id: 'a signatory',
    text: 'Togo is a signatory to the treaty.',
    has: ['SIGNED(state:TGO > agreement:'],
  },
  {
    id: 'a verb for heading',
    text: "Rosa Quispe, who heads Togo's government, said so.",
    has: ['LEADS(person:rosa-quispe > state:TGO)'],
  },
  {
    id: 'heading a delegation is no office',
    text: 'Rosa Quispe led the Togolese delegation to Benin.',
    hasNot: ['LEADS'],
  },
])
