const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Without their stop, in small letters. */
export const ABBREVIATIONS = words(
  `mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col cols sgt capt cmdr adm maj brig cpl pvt spc rev hon pres supt st ste jr sr
  inc corp co cos ltd llc plc bros vs etc al no nos vol fig figs sec art pp ed eds est dept univ assn approx ave blvd rd hwy ft mt ca cf viz
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun messrs mme mlle msgr incl insp det fr
  u.s u.k u.n e.u u.s.a d.c a.m p.m i.e e.g ph.d b.a m.a m.d b.sc m.sc`,
)

/** Those that may end a sentence: whether they do is told by the next word. */
export const MAY_END_SENTENCE = words(
  'inc corp co ltd llc plc etc al jr sr u.s u.k u.n e.u u.s.a d.c a.m p.m ph.d m.d b.a m.a bros dept univ assn est',
)

/** Abbreviations that stand before figures: "No. 2", "Fig. 3", "Jan. 5"; elsewhere they end the sentence. */
export const BEFORE_FIGURES = words('no nos fig figs sec art pp vol mar jun sep sat sun mon wed')

/** Words that open a sentence more often than they follow an abbreviation or initial with a capital. */
export const SENTENCE_OPENERS = words(
  `the a an this that these those he she it they we i you his her its their our my your there here in on at for from by with as after
  before when while if but and or so however meanwhile moreover although though because since during what who why how where which also both
  many some most all not last earlier later one two according despite under over then now yesterday today nobody nothing no`,
)

/** Tokens that keep their stop, as the treebanks have them. */
export const KEEPS_STOP = words(
  `mr. mrs. ms. mx. dr. prof. sen. sens. rep. reps. gov. gen. lt. col. sgt. capt. cmdr. adm. maj. brig. rev. hon. st. jr. sr. inc. corp.
  co. ltd. bros. vs. etc. nos. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. fig. vol. pp. ed. eds. est. dept. univ. ave.
  blvd. rd. ft. mt. spc. al. approx. messrs. pres. supt. assn. cf. no. ph.d. i.e. e.g.`,
)
