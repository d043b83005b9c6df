const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Bodies of a state: with a state beside them ("Seoul's foreign ministry") they stand for it. Hand-made. */
export const INSTITUTIONS = words(
  `government administration regime ministry department embassy consulate mission army military navy force forces troops air-force police
  cabinet parliament legislature court courts judiciary authority authorities leadership delegation junta state presidency dictatorship
  intelligence diplomacy side command marines coast-guard customs treasury prosecution prosecutors junta monarchy throne assembly congress
  senate politburo agency service services guard guards commission council establishment team spokesperson media television newspaper`,
)

/** Of the bodies above, those that without a state beside them still mean a state of the context ("the foreign ministry"). */
export const BARE_INSTITUTIONS = words(
  'government administration regime ministry embassy army military cabinet authorities leadership junta dictatorship consulate state',
)

/** People who act for the state named beside them. */
export const ACTING_PEOPLE = words(
  `official officials leader leaders diplomat diplomats envoy envoys soldier soldiers troop troops serviceman servicemen marine marines sailor
  sailors pilot pilots officer officers spokesman spokeswoman spokesperson spokesmen minister ministers president presidents ambassador
  ambassadors negotiator negotiators inspector inspectors investigator investigators commando commandos representative representatives delegate delegates delegation lawmaker lawmakers legislator legislators
  senator senators prosecutor prosecutors commander commanders general generals adviser advisers advisor aide aides policymakers planners
  premier secretary chief chiefs king queen emperor consul agent agents spy spies personnel operatives police policemen fighter
  jets warplanes plane planes aircraft jet bomber bombers ship ships vessel vessels warship warships navy submarine submarines drone drones
  tank tanks artillery missile missiles rocket rockets helicopter helicopters boat boats frigate destroyer airstrikes counterpart
  counterparts citizen citizens national nationals people politician politicians scientist scientists engineers trainers advisers
  staff hackers embassy mp mps company companies firm firms bank banks worker workers companies prisoner prisoners detainee detainees
  negotiators peacekeepers contingent mercenaries conscripts reservists governor judge judges electorate voters invaders occupiers paratroopers`,
)

/** Plural nouns of people who do not act for the state named beside them; each is a group of its own. */
export const GROUP_NOUNS = words(
  `separatists rebels militants insurgents protesters demonstrators jihadists guerrillas islamists opposition activists dissidents settlers
  refugees migrants extremists terrorists militia militias militiamen loyalists secessionists gunmen fighters hardliners students
  opponents defendants exiles`,
)

/** Phrases for peoples and bodies that act together and have no state of their own. */
export const KNOWN_GROUPS: readonly (readonly [slug: string, name: string, also: string])[] = [
  ['kurds', 'Kurds', 'Kurdish people'],
  ['uighurs', 'Uighurs', 'Uyghurs'],
  ['rohingya', 'Rohingya', 'Rohingyas'],
  ['armenians', 'Armenians', ''],
  ['west', 'the West', ''],
  ['international-community', 'international community', ''],
]

/** "the country", "the nation" refer back to a state. */
export const STATE_NOUNS = words('country nation state republic neighbor neighbour homeland motherland archipelago')
export const ORGANIZATION_NOUNS = words(
  'group organization organisation union bloc alliance body agency council party movement company firm militia commission institution court bank church network newspaper broadcaster outlet paper channel',
)
export const OUTLET_NOUNS = words(
  'agency newspaper broadcaster outlet paper channel network daily magazine site website',
)
