import { adjectives, nouns, verbs } from '../frame'
import { CONCERN, CRITICISM, ENVOYS, NEGATIVE } from './themes'

export const CONDEMNED = [
  verbs(
    'CONDEMNED',
    'condemn|denounce|criticise|criticize|slam|decry|deplore|blast|lambast|lambaste|rebuke|censure|castigate|deride|chide|chastise|assail|excoriate|rip|bash|berate|scold|lash out|hit back|hit out|fire back|vilify|ridicule|mock|taunt|insult|disparage|belittle|demean|savage|skewer|reprimand|admonish|reproach|upbraid|lecture|scorn|repudiate|malign|besmirch|tear into|rip into|lay into|rail|sneer|scoff|trash|lament|bemoan',
    {
      object: '~patient ~at ~against ~into ~topic',
      confidence: 0.9,
    },
  ),
  verbs('CONDEMNED', 'protest|object|complain', { object: '~patient ~against ~to ~about ~topic', confidence: 0.75 }),
  verbs('CONDEMNED', 'attack verbally', { object: '~patient', confidence: 0.85 }),
  verbs('CONDEMNED', 'disapprove', { object: '~of', confidence: 0.8 }),
  verbs('CONDEMNED', 'speak out|inveigh|fulminate|thunder|push back|speak', {
    needs: 'against',
    bare: true,
    object: '~against',
    confidence: 0.75,
  }),
  verbs('CONDEMNED', 'respond|react', {
    theme: 'fury|anger|outrage|dismay|contempt|derision|scorn|indignation|disgust',
    themeIn: 'with',
    object: '~to ~over ~at',
    confidence: 0.75,
  }),
  verbs('CONDEMNED', 'question|doubt', {
    theme: 'motive|motives|sincerity|legitimacy|wisdom|honesty|integrity|credibility|competence|judgment',
    object: '~theme ~patient',
    confidence: 0.65,
  }),
  verbs('CONDEMNED', 'call|brand|label|describe|denounce|decry|dub|term|dismiss|portray|characterize|characterise', {
    theme: NEGATIVE,
    themeIn: 'predicate',
    object: '~patient',
    confidence: 0.7,
  }),
  verbs('CONDEMNED', 'lodge|express|voice|register|issue|deliver|make|file|level|heap|direct|offer|aim|pour', {
    theme: CRITICISM,
    object: '~against ~to ~with ~at ~over ~of ~on ~for',
    confidence: 0.85,
  }),
  verbs('CONDEMNED', 'summon|call in', { theme: `${ENVOYS}|deputy`, object: '~patient', confidence: 0.75 }),
  verbs('CONDEMNED', 'react angrily|react furiously|respond angrily|respond furiously', {
    object: '~to ~over',
    confidence: 0.75,
  }),
  verbs('CONDEMNED', 'take', { theme: 'aim|swipe|shot|dig|jab|issue', object: '~at ~with', confidence: 0.85 }),
  verbs('CONDEMNED', 'draw|spark|trigger|prompt|face|provoke|earn|attract|win|bring|receive|elicit', {
    theme: CRITICISM,
    subject: 'from ~theme',
    object: '~agent',
    confidence: 0.85,
  }),
  verbs('CONDEMNED', 'come', { theme: 'fire|criticism|attack', themeIn: 'under', subject: 'from', object: 'agent' }),
  nouns('CONDEMNED', 'condemnation|criticism|denunciation|outrage|rebuke|repudiation|tirade', {
    object: '~of ~against ~at ~over',
    confidence: 0.8,
  }),
  nouns('CONDEMNED', 'critic', { subject: 'self', object: 'agent ~of', confidence: 0.7 }),
  nouns('CONDEMNED', 'protest|protests', { object: '~to ~with ~over', confidence: 0.6 }),
  verbs('CONDEMNED', 'dismay|outrage|appal|appall|shock|disappoint|anger|infuriate|sadden|disgust', {
    voice: 'passive',
    subject: 'patient',
    object: '~agent ~with ~at ~over ~topic',
    confidence: 0.7,
  }),
  verbs('CONDEMNED', 'anger|infuriate|outrage|enrage|dismay|rile|irk|rankle|incense|annoy', {
    voice: 'active',
    subject: 'patient',
    object: '~agent',
    confidence: 0.65,
  }),
  adjectives('CONDEMNED', 'ashamed', { subject: 'speaker', object: '~agent', confidence: 0.7 }),
  adjectives('CONDEMNED', NEGATIVE, { subject: 'speaker', object: '~agent', needs: 'predicative', confidence: 0.6 }),
  adjectives(
    'CONDEMNED',
    'critical|dismayed|outraged|appalled|shocked|disappointed|angry|furious|scathing|contemptuous',
    {
      object: '~of ~by ~at ~with ~about ~over ~topic',
      confidence: 0.75,
    },
  ),
]

export const EXPRESSED_CONCERN_ABOUT = [
  verbs('EXPRESSED_CONCERN_ABOUT', 'express|voice|raise|share|convey|reiterate|have|harbor|harbour|relay|air', {
    theme: CONCERN,
    object: '~about ~over ~at ~with ~on ~by ~topic ~regarding',
    confidence: 0.9,
  }),
  verbs('EXPRESSED_CONCERN_ABOUT', 'sound|raise', { theme: 'alarm|alarms', object: '~about ~over', confidence: 0.85 }),
  verbs('EXPRESSED_CONCERN_ABOUT', 'worry|fret|fear', { object: '~about ~over ~patient ~topic ~if', confidence: 0.75 }),
  nouns('EXPRESSED_CONCERN_ABOUT', 'concern|concerns|alarm|worry|unease|misgiving|anxiety', {
    object: '~about ~over ~at',
    confidence: 0.7,
  }),
  verbs('EXPRESSED_CONCERN_ABOUT', 'alarm|worry|concern|trouble|unnerve|disturb|spook', {
    voice: 'passive',
    subject: 'patient',
    object: '~agent ~about ~with ~at ~over ~by ~topic',
    confidence: 0.75,
  }),
  verbs('EXPRESSED_CONCERN_ABOUT', 'alarm|worry|trouble|unnerve|disturb|spook', {
    voice: 'active',
    subject: 'patient',
    object: '~agent',
    confidence: 0.6,
  }),
  adjectives('EXPRESSED_CONCERN_ABOUT', 'concerned|worried|alarmed|uneasy|nervous|wary|apprehensive|fearful|troubled', {
    object: '~about ~over ~by ~at ~with ~of ~topic',
    confidence: 0.85,
  }),
]
