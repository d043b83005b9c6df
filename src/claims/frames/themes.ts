/** Nouns that fix what a verb means: "send TROOPS", "impose SANCTIONS". Lists are parted by `|`. */
export const MESSAGES =
  'letter|message|telegram|cable|note|greeting|greetings|wish|wishes|missive|congratulation|congratulations|condolence|condolences|invitation|reply'
/** Ties of which this is said are good or getting better. */
export const CLOSER =
  'close|closer|better|deep|deeper|improved|improving|strong|stronger|warm|warmer|growing|deepening|expanding|strengthening|good|cordial|tight|tighter|robust|enhanced|friendly|friendlier'
/** A message that is clear or wrong is a sign, not a letter. */
export const FIGURATIVE =
  'clear|strong|wrong|bad|right|powerful|mixed|dangerous|terrible|necessary|unmistakable|chilling|unequivocal|good|simple|loud|tough|important|positive|stark|blunt|stern|forceful|subtle|unambiguous|definite|defiant'
export const TIES =
  'tie|ties|relation|relations|relationship|cooperation|co-operation|partnership|alliance|friendship|link|links|bond|bonds|contact|contacts|coordination|collaboration|interaction|dialogue'
export const DIPLOMATIC_TIES = 'tie|ties|relation|relations|relationship|link|links|contact|contacts'
export const AGREEMENTS =
  'agreement|accord|pact|treaty|deal|protocol|memorandum|convention|declaration|statement|communique|communiqué|contract|truce|ceasefire|cease-fire|charter|document|compact|settlement|partnership|memorandums|arrangement'
export const BILLS =
  'resolution|bill|law|legislation|measure|act|treaty|agreement|pact|accord|deal|protocol|amendment|convention|budget|motion|text'
export const TROOPS =
  'troop|troops|soldier|soldiers|force|forces|army|unit|units|military|fighter|fighters|marine|marines|peacekeeper|peacekeepers|warship|warships|ship|jet|jets|aircraft|bomber|brigade|battalion|division|contingent|battery|carrier|adviser|advisers|advisor|reinforcement|reinforcements|mercenary|mercenaries|militia|warplane|warplanes|tank|tanks'
export const WEAPONS =
  'weapon|weapons|arm|arms|weaponry|hardware|ammunition|munition|munitions|missile|missiles|shell|shells|rocket|rockets|tank|tanks|rifle|jet|jets|howitzer|howitzers|drone|drones|artillery|battery|helicopter|aircraft|gun|guns|launcher|ammo|warplane|submarine|armament|armaments|fighter'
export const LAUNCHED =
  'missile|missiles|rocket|rockets|satellite|icbm|icbms|projectile|projectiles|warhead|bomb|device|weapon|weapons|torpedo|test|launch|reactor|slbm'
export const AID =
  'aid|assistance|help|fund|funds|funding|money|loan|loans|food|relief|grant|grants|support|supplies|supply|medicine|medicines|vaccine|vaccines|fuel|oil|guarantee|guarantees|bailout|donation|rice|grain|wheat|cash|gas|package|dollar|million|billion|equipment'
export const SANCTIONS =
  'sanction|sanctions|embargo|embargoes|restriction|restrictions|tariff|tariffs|penalty|penalties|blockade|freeze|levy|levies|duty|duties|quota|limit|curb|curbs|measure|measures|ban|bans|cap'
export const BLOCKED =
  'asset|assets|account|accounts|trade|import|imports|export|exports|fund|funds|credit|transaction|transactions|debt|property'
export const TALKS =
  'talk|talks|negotiation|negotiations|discussion|discussions|consultation|consultations|conversation|conversations|call|calls|dialogue|phone'
export const MEETINGS =
  'meeting|meetings|summit|summits|audience|encounter|dinner|lunch|luncheon|breakfast|face-to-face|sit-down|one-on-one|get-together'
export const CONCERN = 'concern|concerns|worry|worries|alarm|unease|anxiety|fear|fears|dismay|apprehension|disquiet'
export const SUPPORT = 'support|backing|solidarity|endorsement|commitment|allegiance|loyalty'
export const PRAISE = 'praise|appreciation|gratitude|thanks|admiration|tribute|respect|compliment|welcome'
export const CRITICISM =
  'criticism|condemnation|protest|protests|outrage|anger|displeasure|disapproval|complaint|objection|objections|indignation|rebuke|denunciation|representation|representations|disappointment|regret'
export const VISITS = 'visit|visits|trip|trips|tour|tours|journey|stop|stopover'
export const EXERCISES =
  'exercise|exercises|drill|drills|maneuver|maneuvers|manoeuvre|manoeuvres|wargame|game|games|patrol|patrols|training|operation'
export const ENVOYS = 'ambassador|ambassadors|envoy|envoys|diplomat|diplomats|consul|charge|representative|attache'
export const CLAIMS =
  'claim|claims|accusation|accusations|allegation|allegations|charge|charges|report|reports|suggestion|assertion|rumor|rumors|rumour|rumours|involvement|wrongdoing|responsibility|role|link|links|transaction|transactions|story|shipment|shipments|suggestions|assertions|speculation'
export const PROPOSALS =
  'proposal|proposals|offer|offers|request|requests|demand|demands|call|calls|plan|plans|idea|invitation|deal|appeal|suggestion|resolution|ultimatum|bid|criticism|advice|condition|conditions|pressure|claim|claims|accusation|accusations|allegation|allegations'
export const TERRITORY_VERBS = 'occupy|annex|seize|capture|conquer|colonise|colonize|take over|overrun|retake'
/** What one says of claims that one denies. */
export const UNTRUE =
  'groundless|baseless|false|untrue|unfounded|nonexistent|non-existent|absurd|fabricated|unsubstantiated|lie|lies|fake|fabrication|nonsense|ridiculous'
/** Verbs for wrong that one actor says another does; speech alone makes them an accusation. */
export const WRONGDOING =
  'violate|breach|contravene|disregard|mislead|provoke|undermine|harass|repress|oppress|deprive|steal|meddle|interfere|hack|poison|persecute|exploit|conspire|plot|attack|invade|bomb|shell|kill|massacre|torture|cross|occupy|annex|arm|smuggle|finance|destabilize|destabilise|sabotage|cheat|lie|fabricate|flout|defy|jeopardize|jeopardise|escalate|intimidate|imprison|abduct|kidnap|shoot|fire|strike|raid|suppress|terrorize|terrorise|bully|ignore'
/** What nobody admits to be aiming at. */
export const WRONG_AIMS =
  'destroy|wreck|derail|undermine|sabotage|destabilize|destabilise|divide|weaken|overthrow|topple|dominate|intimidate|blackmail|provoke|violate|mislead|deceive|cheat|steal|attack|kill|invade|occupy|annex|interfere|meddle|threaten|exploit|manipulate|bully|coerce|harass|arm|subvert|conceal|evade|circumvent|incite|stoke|foment|sponsor'
/** What one supports or spreads who does wrong. */
export const EVILS =
  'terrorism|terror|terrorist|terrorists|militant|militants|extremist|extremists|extremism|violence|hatred|unrest|instability|chaos|division|discord|propaganda|disinformation|insurgent|insurgents|jihadist|jihadists'
/** Arms that one is blamed for having or using. */
export const FORBIDDEN =
  'weapon|weapons|bomb|bombs|gas|chlorine|sarin|nerve|shield|shields|warhead|warheads|missile|missiles|force|starvation'
/** Words of blame: "called it a crime", "branded it unacceptable". */
export const NEGATIVE =
  'crime|violation|provocation|aggression|unjustified|unacceptable|illegal|irresponsible|unfair|dictator|dictatorship|terrorist|liar|barbaric|outrageous|disgraceful|mistake|disaster|shameful|evil|dangerous|wrong|terrorism|cowardly|reckless|inhuman|inhumane|brutal|cynical|hypocritical|hostile|unlawful|unprecedented|deplorable|regrettable|unfortunate|troubling|disturbing|alarming|counterproductive|provocative|arrogant|criminal|murderer|tyrant|thug|failure|farce|sham|insult|betrayal|blackmail|interference|unwarranted|excessive|disproportionate|genocide|atrocity|nazism|fascism|fascist|nazi|racist|lawless|corrupt|repressive|undemocratic|unconstitutional|rogue|threat|warmonger|menace|abhorrent|despicable|heinous|horrific|appalling|unconscionable|weak|foolish|stupid|dishonest|disrespectful|humiliating|escalation|horrible|terrible|disastrous|catastrophic|awful|madman|lunatic|loser|coward|incompetent|vile|bad|worst|ridiculous|disgusting|immoral|inexcusable|hysterical|absurd|insane|crazy|naive|violent|tyrannical|murderous|malign|odious|monster|killer|butcher|traitor|puppet|pathetic|worrying'
/** What is traded: to cut it off is a sanction. */
export const TRADE =
  'import|imports|importing|export|exports|trade|trading|shipment|shipments|purchase|purchases|dealing|dealings|supply|supplies|oil|gas|coal|access|transaction|transactions|investment|investments|sale|sales|flight|flights|visa|visas'
/** Words of praise: "pronounced the deal a success", "called him a great leader". */
export const POSITIVE =
  'friend|ally|partner|hero|success|great|good|historic|excellent|terrific|wonderful|fantastic|successful|brilliant|courageous|brave|strong|breakthrough|milestone|victory|achievement|constructive|productive|positive|welcome|honorable|honourable|leader|smart|tremendous|beautiful|important'
/** What one vows to do to an enemy: such a vow is a threat, and readiness for it no promise. */
export const HOSTILE_ACTS =
  'retaliate|respond|punish|destroy|attack|strike|crush|avenge|bomb|invade|annihilate|obliterate|hit|hit back|strike back|fight back|fight|kill|wipe|wipe out|eliminate|eradicate|shoot|shoot down|sink|target|hunt|hunt down|pursue|pressure|invite|prevent|stop|deny|defeat|confront|counter|resist|defy|risk|clash|escalate|expel|sanction|impose|veto|block|withdraw|abandon|cancel|sever|cut|cut off|close|ban|bar|sue|arrest|jail|oust|topple|overthrow|challenge|oppose|use|pull|pull out|walk|walk away|leave|quit|scrap|tear up|rip up|take|act'
