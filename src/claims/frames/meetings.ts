import { adjectives, nouns, verbs } from '../frame'
import { ENVOYS, MEETINGS, TALKS } from './themes'

export const MET_WITH = [
  verbs('MET_WITH', 'meet|meet up|huddle', {
    object: 'patient with',
    notTheme:
      'deadline|demand|demands|need|needs|target|requirement|requirements|criterion|criteria|goal|condition|conditions|standard|standards|storm|criticism|resistance|challenge|challenges|obligation|obligations|quota|expectation|end|fate|death',
  }),
  verbs('MET_WITH', 'sit down|gather|convene', { object: 'with' }),
  verbs('MET_WITH', 'dine|lunch|golf|breakfast|rendezvous', { object: 'with', confidence: 0.8 }),
  verbs('MET_WITH', 'play', { theme: 'golf|round|tennis|basketball', object: 'with', confidence: 0.8 }),
  verbs('MET_WITH', 'come face to face|come face', { needs: 'with', bare: true, object: 'with', confidence: 0.7 }),
  verbs('MET_WITH', 'visit', { needs: 'with', bare: true, subjectOf: 'Person', object: 'with', confidence: 0.75 }),
  verbs('MET_WITH', 'join|host|see|invite|welcome', {
    themeIn: 'for',
    theme: `${TALKS}|${MEETINGS}`,
    object: 'patient',
    confidence: 0.7,
  }),
  verbs('MET_WITH', 'convene|host|give|throw|organize|organise', {
    theme: 'dinner|lunch|luncheon|breakfast|banquet|reception|meeting|summit',
    object: 'with for between',
    confidence: 0.75,
  }),
  verbs('MET_WITH', 'cross', { theme: 'path|paths', object: 'with' }),
  verbs('MET_WITH', 'shake', { theme: 'hand|hands', object: 'with', confidence: 0.8 }),
  verbs('MET_WITH', 'receive|welcome|greet|host', {
    objectOf: 'Person|State|Organization',
    object: 'patient',
    confidence: 0.6,
    properties: { as: 'host' },
  }),
  verbs('MET_WITH', 'hold|have', { theme: MEETINGS, object: 'with between' }),
  verbs('MET_WITH', 'attend', { theme: MEETINGS, needsOther: true, object: 'with between' }),
  nouns('MET_WITH', 'meeting|summit|encounter|audience|face-to-face|sit-down|one-on-one|get-together|rendezvous', {
    object: 'with between',
  }),
  nouns('MET_WITH', 'dinner|lunch|luncheon|breakfast|banquet|handshake|golf', { object: 'with', confidence: 0.8 }),
]

export const HELD_TALKS_WITH = [
  verbs(
    'HELD_TALKS_WITH',
    'hold|have|conduct|resume|start|begin|open|restart|relaunch|revive|reopen|continue|pursue|enter',
    { theme: TALKS, object: 'with between' },
  ),
  verbs('HELD_TALKS_WITH', 'negotiate|renegotiate|confer|consult|bargain|haggle|parley', { object: 'with' }),
  // "discussed the war with Ghana" is about that war.
  verbs('HELD_TALKS_WITH', 'discuss|debate', {
    object: 'with',
    notTheme:
      'war|conflict|escalation|tension|tensions|standoff|stand-off|dispute|crisis|relation|relations|relationship|tie|ties|talks|negotiation|negotiations|summit|feud|trade|border|situation|confrontation|fight',
  }),
  verbs('HELD_TALKS_WITH', 'talk|speak|chat|converse', {
    themeIn: 'by',
    theme: 'phone|telephone|video|videoconference',
    object: 'with to',
    properties: { medium: 'phone' },
  }),
  verbs('HELD_TALKS_WITH', 'talk|speak|chat|converse', {
    themeIn: 'on',
    theme: 'phone|telephone',
    object: 'with to',
    properties: { medium: 'phone' },
  }),
  verbs('HELD_TALKS_WITH', 'talk|speak|chat|converse|engage', { needsOther: true, object: 'with', confidence: 0.8 }),
  verbs('HELD_TALKS_WITH', 'speak together|talk together', { object: 'with', confidence: 0.8 }),
  verbs('HELD_TALKS_WITH', 'talk|speak', {
    needsOther: true,
    objectOf: 'Person|State',
    object: 'to',
    confidence: 0.75,
  }),
  verbs('HELD_TALKS_WITH', 'call|ring', {
    needsOther: true,
    subjectOf: 'Person',
    objectOf: 'Person',
    voice: 'active',
    needs: 'telephone',
    object: 'patient',
    properties: { medium: 'phone' },
    confidence: 0.75,
  }),
  verbs('HELD_TALKS_WITH', 'take|accept|receive|answer|get|field', {
    theme: 'call',
    object: 'from',
    properties: { medium: 'phone' },
    confidence: 0.8,
  }),
  verbs('HELD_TALKS_WITH', 'reach out', { object: 'to', confidence: 0.7 }),
  verbs('HELD_TALKS_WITH', 'contact', { object: 'patient', confidence: 0.7 }),
  nouns('HELD_TALKS_WITH', 'call|conversation', {
    theme: 'phone|telephone|video|conference',
    object: 'with between to',
    properties: { medium: 'phone' },
  }),
  verbs('HELD_TALKS_WITH', 'phone|telephone', { object: 'patient', properties: { medium: 'phone' } }),
  nouns(
    'HELD_TALKS_WITH',
    'talk|talks|negotiation|negotiations|consultation|consultations|discussion|discussions|conversation|dialogue|phone call|phone|deliberation',
    { object: 'with between' },
  ),
]

export const VISITED = [
  verbs('VISITED', 'visit|tour', { abroad: true, object: 'patient', confidence: 0.95 }),
  verbs('VISITED', 'travel|fly|journey|arrive|go|head|return|come', {
    abroad: true,
    object: 'to in at',
    confidence: 0.8,
  }),
  verbs('VISITED', 'cross|fly|drive|slip|step', {
    abroad: true,
    subjectOf: 'Person',
    object: 'into',
    confidence: 0.75,
  }),
  verbs('VISITED', 'set', { abroad: true, theme: 'foot', object: 'in on', confidence: 0.8 }),
  verbs('VISITED', 'stop|stay|vacation', {
    abroad: true,
    subjectOf: 'Person',
    bare: true,
    object: 'in',
    confidence: 0.7,
  }),
  verbs('VISITED', 'be in', { abroad: true, subjectOf: 'Person', object: 'in', confidence: 0.7 }),
  verbs('VISITED', 'attend|address|open|join', {
    abroad: true,
    subjectOf: 'Person',
    theme: 'summit|conference|ceremony|funeral|forum|gathering|parade|meeting|celebration|celebrations|talks',
    object: 'in',
    confidence: 0.7,
  }),
  verbs('VISITED', 'send|dispatch', {
    abroad: true,
    theme: `${ENVOYS}|minister|secretary|sister|brother|son|daughter|adviser|advisor|aide|negotiator|premier|deputy|general`,
    subject: 'patient',
    subjectOf: 'Person',
    object: 'to',
    confidence: 0.7,
  }),
  adjectives('VISITED', 'due', { abroad: true, subjectOf: 'Person', object: 'in', confidence: 0.75 }),
  verbs('VISITED', 'land|touch down|stop over|stop off', { abroad: true, object: 'in at', confidence: 0.75 }),
  verbs('VISITED', 'head|depart|leave|set off|set out', { abroad: true, object: 'for', confidence: 0.75 }),
  verbs('VISITED', 'make|pay|undertake|begin|start|complete|end|conclude|finish|wrap up|kick off|cut short', {
    theme: 'visit|trip|tour|journey|stop|stopover|pilgrimage',
    object: 'to in of',
    confidence: 0.95,
  }),
  verbs('VISITED', 'include|feature', {
    theme: 'visit|stop|stopover',
    themeIn: 'patient',
    subject: '~agent',
    object: 'to in at',
    confidence: 0.8,
  }),
  verbs('VISITED', 'begin|start|end|conclude|finish|kick off|wrap up', {
    theme: 'visit|trip|tour|journey|swing',
    themeIn: 'agent',
    subject: '~agent',
    subjectOf: 'Person',
    object: 'in',
    confidence: 0.75,
  }),
  verbs('VISITED', 'return|come back|fly back', { abroad: true, subjectOf: 'Person', object: 'from', confidence: 0.7 }),
  verbs('VISITED', 'host', {
    subject: 'patient',
    object: 'agent',
    properties: { inverse: 'host' },
    notTheme: 'summit|talk|talks|meeting|conference|event|game|games|match|tournament|fair|cup|exercise|dinner',
  }),
  nouns('VISITED', 'visit|trip|tour|journey|arrival|stopover|pilgrimage', {
    subject: 'agent of',
    object: 'to in at patient',
  }),
]
