import { nouns, verbs } from '../frame'
import { AID, EXERCISES, TROOPS, WEAPONS } from './themes'

export const SUPPLIED_WEAPONS_TO = [
  verbs(
    'SUPPLIED_WEAPONS_TO',
    'provide|supply|send|ship|sell|deliver|give|transfer|export|hand over|donate|furnish|offer',
    { theme: WEAPONS, object: 'recipient to giftee', confidence: 0.95 },
  ),
  verbs('SUPPLIED_WEAPONS_TO', 'provide|supply|furnish|equip|present', {
    object: 'patient',
    needs: 'with',
    theme: WEAPONS,
    themeIn: 'with',
    confidence: 0.9,
  }),
  verbs('SUPPLIED_WEAPONS_TO', 'receive|buy|purchase|acquire|get|obtain|import', {
    theme: WEAPONS,
    subject: 'from',
    object: 'agent',
    confidence: 0.9,
  }),
  verbs('SUPPLIED_WEAPONS_TO', 'provide|supply|send|ship|sell|deliver|give|transfer|export', {
    theme: 'equipment|system|systems|technology|material|gear|assistance|aid',
    qualified: 'military|lethal|defense|defence|missile|anti-aircraft|anti-tank|air|radar|nuclear',
    object: 'recipient to giftee for',
    confidence: 0.8,
  }),
  verbs('SUPPLIED_WEAPONS_TO', 'arm', { object: 'patient', confidence: 0.9 }),
  nouns('SUPPLIED_WEAPONS_TO', 'sale|sales|supply|supplies|delivery|transfer|shipment|export|exports|provision', {
    theme: WEAPONS,
    object: 'to',
    confidence: 0.85,
  }),
]

export const SENT_TROOPS_TO = [
  verbs('SENT_TROOPS_TO', 'send|deploy|dispatch|station|move|commit|base|rush|redeploy|airlift|order', {
    theme: TROOPS,
    object: 'to in into recipient ~purpose',
    confidence: 0.9,
  }),
  verbs('SENT_TROOPS_TO', 'keep|maintain|have|retain|leave', { theme: TROOPS, object: 'in', confidence: 0.65 }),
  verbs('SENT_TROOPS_TO', 'station|deploy|base|garrison', {
    voice: 'passive',
    theme: TROOPS,
    subject: 'agent ~patient',
    object: 'in to across',
    confidence: 0.75,
  }),
  nouns('SENT_TROOPS_TO', 'deployment|dispatch|presence', { theme: TROOPS, object: 'to in', confidence: 0.8 }),
]

export const AIDED = [
  verbs('AIDED', 'provide|give|grant|donate|send|extend|offer|deliver|lend|supply|ship', {
    theme: AID,
    object: 'recipient to for giftee',
    confidence: 0.8,
  }),
  verbs('AIDED', 'help|assist|aid|fund|finance|sponsor|subsidise|subsidize|bail out|bankroll', {
    subjectOf: 'State|Organization|Group',
    objectOf: 'State|Organization|Group',
    object: 'patient',
    confidence: 0.65,
  }),
  verbs('AIDED', 'withhold|hold back|hold up|freeze|suspend|cut|cut off|halt|stop|slash|delay|end', {
    negative: true,
    theme: 'aid|assistance|funding|loan|loans|grant|grants',
    object: 'to from for ~theme-target',
    confidence: 0.75,
  }),
  verbs('AIDED', 'give|provide|offer|grant', {
    theme: 'shelter|sanctuary|refuge|haven',
    object: 'recipient to for giftee',
    confidence: 0.75,
  }),
  nouns('AIDED', 'recipient|beneficiary', {
    theme: 'aid|assistance|funding',
    subject: '~of',
    object: 'named self',
    confidence: 0.7,
  }),
  nouns('AIDED', 'aid|assistance|loan', { object: 'to for', confidence: 0.7 }),
]

export const FOUGHT_ALONGSIDE = [
  verbs('FOUGHT_ALONGSIDE', 'join', {
    voice: 'passive',
    theme: 'assault|fight|battle|offensive|war|attack|fighting',
    themeIn: 'in',
    subject: 'agent',
    object: 'patient',
  }),
  verbs('FOUGHT_ALONGSIDE', 'join', {
    voice: 'active',
    theme: 'assault|fight|battle|offensive|war|attack|fighting',
    themeIn: 'in',
    object: 'patient',
    confidence: 0.8,
  }),
  verbs('FOUGHT_ALONGSIDE', 'fight|battle|serve', { object: 'alongside for beside', confidence: 0.9 }),
  verbs('FOUGHT_ALONGSIDE', 'join', { theme: 'force|forces|fight|battle|side|war', object: 'with on' }),
]

export const COOPERATED_WITH = [
  verbs('COOPERATED_WITH', 'cooperate|co-operate|collaborate|trade|team up|join hands', {
    bare: true,
    object: 'with',
    confidence: 0.75,
  }),
  verbs('COOPERATED_WITH', 'collude|conspire', { bare: true, object: 'with', confidence: 0.7 }),
  // "they worked around the clock": without anybody to work with, each for himself.
  verbs('COOPERATED_WITH', 'work|partner', { bare: true, needs: 'with|together', object: 'with', confidence: 0.75 }),
  verbs('COOPERATED_WITH', 'do', { theme: 'business', object: 'with', confidence: 0.7 }),
  verbs('COOPERATED_WITH', 'hold|conduct|stage|carry out|begin|start|launch|resume', {
    theme: EXERCISES,
    object: 'with between',
    confidence: 0.85,
  }),
  verbs('COOPERATED_WITH', 'share|exchange|swap', {
    theme: 'intelligence|information|data|technology|evidence',
    object: 'with',
    confidence: 0.85,
  }),
  verbs('COOPERATED_WITH', 'sell|export|ship|supply|buy|import|transfer|purchase', {
    theme: 'oil|gas|coal|fuel|petroleum|good|goods|product|products|crude|grain|uranium|electricity|iron|textile|food',
    object: 'to from recipient with',
    confidence: 0.75,
  }),
  nouns('COOPERATED_WITH', 'cooperation|co-operation|collaboration|trade', { object: 'with between', confidence: 0.7 }),
  nouns('COOPERATED_WITH', 'drill|drills|exercise|exercises|maneuver|maneuvers', {
    object: 'with between',
    confidence: 0.8,
  }),
]

export const MEDIATED_FOR = [
  verbs('MEDIATED_FOR', 'mediate|broker|intercede|arbitrate|facilitate', {
    object: 'between for with in',
    confidence: 0.8,
  }),
  nouns('MEDIATED_FOR', 'mediation|mediator|go-between', { object: 'between for' }),
]

export const RELEASED = [
  verbs('RELEASED', 'release|free|hand over|repatriate|extradite|pardon|liberate', {
    object: '~patient',
    notTheme:
      'statement|video|report|photo|photos|image|images|document|documents|footage|result|results|data|picture|text|transcript|list|figure|figures|details|funds|fund|information|letter',
    confidence: 0.85,
  }),
  verbs('RELEASED', 'set', { theme: 'free', themeIn: 'predicate', object: '~patient', confidence: 0.8 }),
  verbs('RELEASED', 'release|free|repatriate|pardon', {
    voice: 'passive',
    subject: 'agent from in',
    object: '~patient',
    confidence: 0.75,
    notTheme: 'statement|video|report|photo|document|email',
  }),
  nouns('RELEASED', 'release|extradition|repatriation', {
    object: '~of patient',
    notTheme: 'statement|report|video',
    confidence: 0.75,
  }),
]

export const DECLARED_CEASEFIRE_WITH = [
  verbs(
    'DECLARED_CEASEFIRE_WITH',
    'declare|announce|agree|sign|reach|observe|honor|honour|accept|call|implement|broker',
    { theme: 'ceasefire|cease-fire|truce|armistice', object: 'with between', confidence: 0.9 },
  ),
  verbs('DECLARED_CEASEFIRE_WITH', 'agree', { theme: 'ceasefire|cease-fire|truce', themeIn: 'to', object: 'with' }),
  verbs('DECLARED_CEASEFIRE_WITH', 'end', {
    theme: 'ceasefire|cease-fire|truce|armistice',
    themeIn: 'in',
    subject: '~agent',
    object: 'agent-between',
    confidence: 0.75,
  }),
  nouns('DECLARED_CEASEFIRE_WITH', 'ceasefire|cease-fire|truce|armistice', { object: 'with between', confidence: 0.8 }),
]

export const LIFTED_SANCTIONS_ON = [
  verbs('LIFTED_SANCTIONS_ON', 'lift|ease|remove|suspend|waive|relax|end|scrap|loosen|roll back', {
    theme: 'sanction|sanctions|embargo|blockade|restriction|restrictions|tariff|tariffs',
    object: 'on against from',
    confidence: 0.9,
  }),
  verbs('LIFTED_SANCTIONS_ON', 'lift|ease|remove|suspend|waive|relax|end|scrap|loosen|roll back', {
    theme: 'sanction|sanctions|embargo|blockade|restriction|restrictions|tariff|tariffs',
    object: '~theme',
    objectOf: 'State',
    confidence: 0.8,
  }),
  verbs('LIFTED_SANCTIONS_ON', 'remove|take|drop|strike', {
    theme: 'list|blacklist',
    themeIn: 'from',
    objectOf: 'State|Organization',
    object: 'patient',
    confidence: 0.75,
  }),
  nouns('LIFTED_SANCTIONS_ON', 'lifting|easing|removal|relief', {
    theme: 'sanction|sanctions|embargo',
    object: 'on against for',
    confidence: 0.85,
  }),
]
