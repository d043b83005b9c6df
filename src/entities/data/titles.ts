import { tableOf } from '../../model'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Nouns that end a title; hand-made. "minister" closes "Deputy Foreign Minister", "secretary" closes "press secretary". */
export const TITLE_NOUNS = words(
  `president premier chancellor king queen emperor empress sultan emir sheikh shah tsar czar pope prince princess leader dictator ruler
  strongman autocrat despot tyrant monarch minister secretary ambassador envoy spokesman spokeswoman spokesperson senator congressman
  congresswoman representative lawmaker mp governor mayor general colonel major captain lieutenant admiral marshal brigadier commander
  commissioner director chairman chairwoman chairperson chair chief head boss ceo prosecutor judge justice attorney counsel consul
  diplomat negotiator adviser advisor aide official officer deputy delegate legislator councillor councilor speaker treasurer coordinator
  mediator rapporteur secretary-general patriarch archbishop bishop cardinal ayatollah imam mufti rabbi vice-president vice-premier
  counterpart analyst expert professor economist researcher fellow scholar associate lecturer activist lawyer journalist correspondent reporter author historian
  dissident candidate nominee warlord co-founder founder president-elect prime-minister whip`,
)

/** Titles that head a state when nothing narrows them; "minister" only after "prime" or "first". */
export const STATE_HEADS = words(
  'president premier chancellor king queen emperor empress sultan emir shah tsar czar pope leader dictator ruler strongman autocrat despot tyrant monarch president-elect',
)

/** Titles that head an organization. */
export const BODY_HEADS = words(
  'president leader chairman chairwoman chairperson chair chief head boss ceo director secretary-general commander founder pope patriarch governor',
)

/** Words before a head title that leave its holder at the head of the state. */
export const HARMLESS_MODIFIERS = words(
  `supreme paramount current new longtime long-time veteran authoritarian autocratic embattled late reclusive young isolated elected
  interim acting outgoing incoming former ex then then- ousted deposed exiled late newly de facto prime first ex- reform-minded
  reformist hardline hard-line conservative liberal populist nationalist left-wing right-wing leftist rightist secular
  transitional caretaker beleaguered powerful long-serving democratic republican socialist centrist moderate retired communist military own now the one-time onetime disgraced jailed`,
)

/** Modifiers that make a head title another office. */
export const NARROWING_MODIFIERS = words(
  `vice deputy assistant opposition party rebel separatist militant congressional parliamentary senate house majority minority union religious
  spiritual tribal regional local provincial guerrilla faction coalition business church student protest community civic district group militia
  bloc world team squad gang cult company bank club youth resistance insurgent democracy independence tea labor labour under 
  islamist jihadist taliban separatists cabinet`,
)

/** Titles that analysts, experts and the like bear: no office. */
export const NON_OFFICES = words(
  'ayatollah imam mufti rabbi sheikh scientist analyst expert professor economist researcher activist lawyer journalist correspondent reporter author historian dissident candidate nominee warlord fellow scholar associate lecturer',
)

/** Titles short of a name that only the United States uses, lower case. */
export const US_TITLES: readonly string[] = [
  'secretary of state',
  'defense secretary',
  'secretary of defense',
  'treasury secretary',
  'commerce secretary',
  'homeland security secretary',
  'energy secretary',
  'national security adviser',
  'national security advisor',
  'attorney general',
  'secretary',
  'white house press secretary',
  'white house chief of staff',
  'director of national intelligence',
  'national intelligence director',
  'special counsel',
  'surgeon general',
  'solicitor general',
  'house majority leader',
  'house minority leader',
  'senate minority leader',
  'senate majority whip',
  'house majority whip',
  'house speaker',
  'senate majority leader',
  'senator',
  'congressman',
  'congresswoman',
  'sen.',
  'rep.',
]

/** Words of address and rank that precede a name and are no office. */
export const HONORIFICS = words(
  `mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame baroness baron madam rev rev. reverend rear amb. ret. cpl. cpl pvt. hojatoleslam fr. father mother brother sister sheikh sheik shaykh ayatollah
  martyr imam mullah hajj haji monsignor msgr. cardinal comrade prof prof. professor saint st. hon. honorable ambassador gen. gen general lt. lt
  col. col colonel maj. maj major capt. capt captain adm. adm admiral sgt. sgt cmdr. cmdr brig. brig marshal sen. sen rep. rep gov. gov
  judge justice king queen prince princess pope emperor president emir sultan crown sayyid shah chairman secretary senator spokesman
  spokeswoman premier chancellor minister leader dictator commander archbishop bishop patriarch`,
)

/** Written-out forms of abbreviated titles that are offices. */
export const TITLE_ABBREVIATIONS: Readonly<Record<string, string>> = tableOf({
  'gen.': 'general',
  gen: 'general',
  'lt.': 'lieutenant',
  'col.': 'colonel',
  'maj.': 'major',
  'capt.': 'captain',
  'adm.': 'admiral',
  'cmdr.': 'commander',
  cmdr: 'commander',
  'brig.': 'brigadier',
  'sen.': 'senator',
  sen: 'senator',
  'rep.': 'representative',
  'gov.': 'governor',
  pm: 'prime minister',
})

export const MALE_WORDS = words(
  'mr mr. king prince emperor sultan emir sheikh pope father brother monsignor spokesman chairman congressman strongman lord sir ayatollah',
)
export const FEMALE_WORDS = words(
  'mrs mrs. ms ms. miss queen princess empress mother sister spokeswoman chairwoman congresswoman lady dame madam',
)

/** Relatives and the like: "Putin's daughter" is not Putin. */
export const KIN = words(
  'wife husband son daughter father mother brother sister uncle aunt nephew niece cousin widow grandson grandfather family child children parents in-law ally friend successor predecessor rival',
)

/** Other nouns for one person, so that "he" after them is not somebody named before. */
export const HUMANS = words(
  'man woman analyst source witness resident expert soldier spy victim student teacher doctor driver farmer pastor priest cleric critic author scholar passenger survivor suspect wife husband son daughter brother sister mother father',
)

/** Military ranks: they precede a name whatever else its bearer is. */
export const RANKS = words('general colonel major captain lieutenant admiral marshal brigadier sergeant')

/** Leaders of these do not stand for the state that the article happens to speak of. */
export const PARTISAN = words(
  'opposition rebel separatist militant islamist jihadist guerrilla faction party union protest student community tribal religious spiritual insurgent militia resistance coalition minority majority business civic church',
)

/** Lower-case adjectives that belong to a title; others only describe its bearer. */
export const TITLE_ADJECTIVES = words(
  `foreign prime first second third supreme paramount executive general managing principal special economic political military naval
  presidential parliamentary congressional religious spiritual national regional local provincial federal royal environmental financial
  legal diplomatic nuclear permanent public civil civilian medical scientific technical digital commercial cultural social crown grand
  de facto joint honorary associate adjunct assistant deputy vice chief international human internal opposition rebel islamist separatist
  militant jihadist tribal personal private central`,
)

/** Lower-case words that stand before a title with a capital: "deputy Foreign Minister". */
export const SMALL_MODIFIERS = words(
  'vice deputy assistant prime foreign first defense defence interior finance trade security state army navy press national crown opposition rebel party',
)

/** Words that make a title one to come. */
export const PROSPECTIVE = words('next future potential possible would-be likely prospective aspiring')
