import { adjectives, nouns, verbs } from '../frame'
import { ANY_OBLIGATION } from '../any-obligation'
import { CLAIMS, CONCERN, CRITICISM, NEGATIVE, PROPOSALS, UNTRUE, WRONGDOING } from './themes'

export const ACCUSED = [
  verbs('ACCUSED', 'accuse|blame|fault', { object: '~patient ~on', confidence: 0.95 }),
  verbs('ACCUSED', 'allege|charge', { object: '~content', confidence: 0.75 }),
  verbs('ACCUSED', 'sue|indict|charge', { object: 'patient', confidence: 0.85 }),
  verbs('ACCUSED', 'suspect', { object: 'patient', confidence: 0.75 }),
  verbs('ACCUSED', 'level|make|bring|repeat', {
    theme: 'accusation|accusations|allegation|allegations|charge|charges',
    object: 'against at ~content',
    confidence: 0.85,
  }),
  verbs('ACCUSED', WRONGDOING, { subject: 'speaker', object: '~agent', confidence: 0.7 }),
  nouns(
    'ACCUSED',
    'attack|strike|airstrike|assault|bombing|bombardment|shelling|killing|massacre|assassination|murder|poisoning|hack|cyberattack|aggression|invasion|incursion|meddling|interference|violation|provocation',
    {
      subject: 'speaker',
      object: 'agent',
      confidence: 0.65,
    },
  ),
  adjectives('ACCUSED', 'responsible|guilty|behind|complicit', {
    subject: 'speaker',
    object: '~agent',
    confidence: 0.75,
  }),
  nouns('ACCUSED', 'accusation|allegation|claim', { object: 'against ~content', confidence: 0.75 }),
]

export const CONDEMNED = [
  verbs(
    'CONDEMNED',
    'condemn|denounce|criticise|criticize|slam|decry|deplore|blast|lambast|lambaste|rebuke|censure|castigate|attack_verbally|deride|chide|chastise|assail|excoriate|rip|bash|berate|scold|berate|lash out|hit back|hit out|vilify|ridicule|mock',
    {
      object: '~patient ~at ~against',
      confidence: 0.9,
    },
  ),
  verbs('CONDEMNED', 'protest|object|complain', { object: '~patient ~against ~to ~about', confidence: 0.75 }),
  verbs('CONDEMNED', 'call|brand|label|describe|denounce|decry', {
    theme: NEGATIVE,
    object: '~patient',
    confidence: 0.7,
  }),
  verbs('CONDEMNED', 'lodge|express|voice|register|issue|deliver|make|file', {
    theme: CRITICISM,
    object: '~to ~with ~at ~over ~of ~against',
    confidence: 0.85,
  }),
  nouns('CONDEMNED', 'condemnation|criticism|denunciation|outrage|rebuke', {
    object: '~of ~against ~at ~over',
    confidence: 0.8,
  }),
  nouns('CONDEMNED', 'protest|protests', { object: '~to ~with ~over', confidence: 0.6 }),
  verbs('CONDEMNED', 'dismay|outrage|appal|appall|shock|disappoint|anger|infuriate|sadden|disgust', {
    voice: 'passive',
    subject: 'patient',
    object: '~agent ~with ~at ~over',
    confidence: 0.7,
  }),
  adjectives('CONDEMNED', NEGATIVE, { subject: 'speaker', object: '~agent', confidence: 0.6 }),
  adjectives('CONDEMNED', 'critical|dismayed|outraged|appalled|shocked|disappointed|angry|furious', {
    object: '~of ~by ~at ~with ~about ~over',
    confidence: 0.75,
  }),
]

export const EXPRESSED_CONCERN_ABOUT = [
  verbs('EXPRESSED_CONCERN_ABOUT', 'express|voice|raise|share|convey|reiterate|have', {
    theme: CONCERN,
    object: '~about ~over ~at ~with ~on ~content',
    confidence: 0.9,
  }),
  verbs('EXPRESSED_CONCERN_ABOUT', 'worry|fret|fear', { object: '~about ~over ~patient ~content', confidence: 0.75 }),
  nouns('EXPRESSED_CONCERN_ABOUT', 'concern|concerns|alarm|worry|unease', {
    object: '~about ~over ~at',
    confidence: 0.7,
  }),
  verbs('EXPRESSED_CONCERN_ABOUT', 'alarm|worry|concern|trouble|unnerve|disturb', {
    voice: 'passive',
    subject: 'patient',
    object: '~agent ~about ~with ~at ~over',
    confidence: 0.75,
  }),
  adjectives('EXPRESSED_CONCERN_ABOUT', 'concerned|worried|alarmed|uneasy', {
    object: '~about ~over ~by ~at ~with ~content',
    confidence: 0.85,
  }),
]

export const WARNED = [
  verbs('WARNED', 'warn|caution', { object: 'recipient ~patient ~against ~of ~about ~content', confidence: 0.85 }),
  verbs('WARNED', 'issue|give|send|deliver', {
    theme: 'warning|warnings',
    object: 'to recipient ~against ~about',
    confidence: 0.9,
  }),
  nouns('WARNED', 'warning', { object: 'to ~about ~against', confidence: 0.75 }),
]

export const THREATENED = [
  verbs('THREATENED', 'threaten', { object: 'patient ~content ~against', objectOptional: false, confidence: 0.9 }),
  verbs('THREATENED', 'vow|promise|pledge|swear', {
    theme: 'retaliation|revenge|vengeance|response|retribution',
    object: '~against ~to ~for ~over',
    confidence: 0.85,
  }),
  verbs('THREATENED', 'issue|make|give', {
    theme: 'threat|threats|ultimatum',
    object: 'to recipient against',
    confidence: 0.9,
  }),
  nouns('THREATENED', 'threat|ultimatum', { object: 'against to', confidence: 0.7 }),
]

export const DENIED = [
  verbs('DENIED', 'deny|refute|disavow|disclaim', {
    object: 'accuser',
    objectOptional: true,
    confidence: 0.9,
    notTheme: 'entry|access|visa|permission|request|bail',
  }),
  verbs('DENIED', 'dismiss|reject|rebuff|rubbish', {
    theme: CLAIMS,
    object: '~theme accuser',
    objectOptional: true,
    confidence: 0.9,
  }),
  verbs('DENIED', 'call|brand|describe|label', {
    theme: UNTRUE,
    object: '~patient',
    objectOptional: true,
    confidence: 0.7,
  }),
  adjectives('DENIED', UNTRUE, { subject: 'speaker', object: '~agent', objectOptional: true, confidence: 0.75 }),
  nouns('DENIED', 'denial', { object: 'accuser', objectOptional: true, confidence: 0.8 }),
]

export const REJECTED = [
  verbs('REJECTED', 'reject|rebuff|turn down|spurn|decline|refuse|oppose|dismiss', {
    theme: PROPOSALS,
    object: 'patient ~theme',
    confidence: 0.85,
  }),
  verbs('REJECTED', 'reject|oppose|spurn|rebuff', { object: '~patient', confidence: 0.75 }),
  verbs('REJECTED', 'refuse|decline', { object: '~content patient', confidence: 0.6 }),
  nouns('REJECTED', 'rejection|refusal|opposition', { object: '~of ~to', confidence: 0.7 }),
]

export const DEMANDED_OF = [
  verbs(
    'DEMANDED_OF',
    'urge|ask|press|pressure|implore|beseech|request|instruct|order|tell|encourage|exhort|beg|push|persuade|convince|force|compel|lobby|challenge|remind|advise|pressurise|pressurize|dare',
    { object: 'patient recipient', needs: 'infinitive', confidence: 0.9 },
  ),
  verbs('DEMANDED_OF', 'urge|press|pressure|implore|exhort', { object: 'patient', confidence: 0.85 }),
  verbs('DEMANDED_OF', 'call', { object: 'on upon', needs: 'on|upon', confidence: 0.9 }),
  verbs('DEMANDED_OF', 'appeal', { object: 'to', confidence: 0.85 }),
  verbs('DEMANDED_OF', 'demand|insist|request|require', { object: 'of from ~content', confidence: 0.8 }),
  verbs('DEMANDED_OF', 'ask', { object: 'patient', needs: 'for', confidence: 0.85 }),
  verbs('DEMANDED_OF', 'seek', {
    theme: 'help|assistance|support|aid|cooperation',
    object: 'from of',
    confidence: 0.8,
  }),
  verbs('DEMANDED_OF', 'put|exert|apply|increase|pile|keep|ramp up', {
    theme: 'pressure',
    object: 'on',
    confidence: 0.85,
  }),
  nouns('DEMANDED_OF', 'demand|request|appeal|call', {
    notTheme: 'phone|telephone|video|conference',
    object: 'to on for',
    confidence: 0.6,
  }),
  verbs('DEMANDED_OF', ANY_OBLIGATION, { subject: 'speaker', object: '~agent', confidence: 0.75 }),
  nouns('DEMANDED_OF', 'pressure', { object: 'on', confidence: 0.7 }),
  nouns('DEMANDED_OF', 'pressure', { subject: 'from', object: 'undergoer', confidence: 0.7 }),
]

export const PROTESTED_AGAINST = [
  verbs('PROTESTED_AGAINST', 'demonstrate|rally|march|protest|riot', {
    object: '~against ~outside ~at ~over',
    confidence: 0.85,
  }),
  nouns('PROTESTED_AGAINST', 'demonstration|rally|march|protest', { object: '~against ~outside', confidence: 0.75 }),
]

export const INVESTIGATED = [
  verbs('INVESTIGATED', 'investigate|probe|inspect|interrogate|question', { object: '~patient', confidence: 0.8 }),
  verbs('INVESTIGATED', 'open|launch|begin|start', {
    theme: 'investigation|probe|inquiry|inspection',
    object: '~into ~of ~against',
    confidence: 0.85,
  }),
  nouns('INVESTIGATED', 'investigation|probe|inquiry', { object: '~into ~of', confidence: 0.75 }),
]
