import { phenomena } from '../phenomena/table'

phenomena('running speech', [
  {
    id: 'a quotation without a cue goes on with the last speaker',
    text: '"Chile has recognised Togo," Rosa Quispe said. "We condemn Peru and its army."',
    has: [
      'RECOGNIZED(state:CHL > state:TGO) @person:rosa-quispe',
      'CONDEMNED(person:rosa-quispe > state:PER) @person:rosa-quispe',
    ],
  },
  {
    id: 'a speaker without a name ends it',
    text: 'Rosa Quispe said nothing. "Chile is weak," a resident said. "Chile has recognised Togo."',
    has: ['RECOGNIZED(state:CHL > state:TGO)'],
  },
  {
    id: 'a colon brings the paragraph behind it',
    text: 'Rosa Quispe said:\n\nChile has recognised Togo.',
    has: ['RECOGNIZED(state:CHL > state:TGO) @person:rosa-quispe'],
  },
  {
    id: 'a paragraph opens the long quotation anew',
    text: 'Rosa Quispe said: "Times are hard for all of us.\n\n"Chile has recognised Togo."',
    has: ['RECOGNIZED(state:CHL > state:TGO) @person:rosa-quispe'],
  },
  {
    id: 'both clauses of a report',
    text: 'Rosa Quispe said that Chile had recognised Togo and that Peru had recognised Ghana.',
    has: [
      'RECOGNIZED(state:CHL > state:TGO) @person:rosa-quispe',
      'RECOGNIZED(state:PER > state:GHA) @person:rosa-quispe',
    ],
  },
  {
    id: 'a statement and who carried it',
    text: "Ghana's statement, carried by Reuters, said Chile had recognised Togo.",
    has: ['RECOGNIZED(state:CHL > state:TGO) @state:GHA @outlet:reuters'],
  },
  {
    id: 'claims that somebody makes and somebody else dismisses',
    text: 'Rosa Quispe said that claims by the Ghanaian government that Peru was behind attacks that targeted Togo were "groundless."',
    has: ['ATTACKED(state:PER > state:TGO) alleged @state:GHA @person:rosa-quispe'],
  },
  {
    id: 'what is demanded by saying so is told by the one who says it',
    text: 'Peru must leave Togo, Rosa Quispe said.',
    has: ['DEMANDED_OF(person:rosa-quispe > state:PER) @person:rosa-quispe'],
  },
  {
    id: 'hearsay is alleged and nobody vouches',
    text: 'Chile is said to have recognised Togo.',
    has: ['RECOGNIZED(state:CHL > state:TGO) alleged'],
  },
  {
    id: 'a cancelled visit does not take place',
    text: 'Rosa Quispe cancelled her visit to Togo.',
    has: ['VISITED(person:rosa-quispe > state:TGO) negative'],
  },
  {
    id: 'what a plan presupposes has happened',
    text: 'Chile plans to respond after Peru attacked Bolivia.',
    has: ['ATTACKED(state:PER > state:BOL)'],
  },
  {
    id: 'behind a dateline the last words tell who says so',
    text: 'OSLO (Reuters) - Chile has recognised Togo and Peru may follow if asked, Defence Minister Rosa Quispe said on Saturday.',
    has: ['RECOGNIZED(state:CHL > state:TGO) @person:rosa-quispe'],
  },
  {
    id: 'when something happened is not denied with what else was',
    text: 'Rosa Quispe denied that Chile had attacked Togo when she and Einar Holm met in May.',
    has: [
      'ATTACKED(state:CHL > state:TGO) denied @person:rosa-quispe',
      'MET_WITH(person:rosa-quispe > person:einar-holm) @person:rosa-quispe',
    ],
  },
  {
    id: 'to suggest that something was so is to say it',
    text: 'Rosa Quispe suggested that Chile had attacked Togo.',
    has: ['ATTACKED(state:CHL > state:TGO) alleged @person:rosa-quispe'],
  },
  {
    id: 'a clause on a noun closes no report',
    text: 'Benin worries about Togo, concerns Rosa Quispe responded to with a pledge.',
    has: ['EXPRESSED_CONCERN_ABOUT(state:BEN > state:TGO)'],
  },
])
