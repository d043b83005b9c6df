/**
 * Nouns for people and bodies that act for the state or organization named before them ("Zambian officials", "Seoul's
 * military"). Groups of citizens who act for themselves (protesters, activists, civilians) are left out on purpose.
 */
export const ACTOR_NOUNS: ReadonlySet<string> = new Set(
  (
    'government regime administration authority authorities official officer leader leadership president minister ministry premier chancellor diplomat envoy ' +
    'ambassador negotiator delegation representative spokesman spokeswoman spokesperson army military navy force forces troop troops soldier ' +
    'warplane jet aircraft fighter drone ship vessel submarine warship police court prosecutor judge parliament lawmaker senate congress cabinet ' +
    'council committee side counterpart intelligence agency state nation country kingdom republic junta command commander general embassy mission ' +
    'consulate foreign-ministry foreign-minister bomber missile artillery guard marine coastguard security secretary department team'
  ).split(' '),
)

/** Nouns for those who act for the state they sit in: "police in Kenya". */
export const OFFICIAL_NOUNS: ReadonlySet<string> = new Set(
  'authority authorities police court prosecutor judge government official investigator'.split(' '),
)

/** Nouns for citizens who act for themselves: never their state. */
export const PRIVATE_NOUNS: ReadonlySet<string> = new Set(
  'citizen national civilian people protester demonstrator activist journalist reporter student refugee migrant worker company firm businessman resident woman man child family expert analyst scholar media newspaper team athlete tourist passenger'.split(
    ' ',
  ),
)
