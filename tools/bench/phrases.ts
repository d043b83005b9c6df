/**
 * Sentences of invented reports. `{A}` and `{B}` are states, `{P}` and `{Q}` persons of theirs, `{x}` what it is about,
 * `{c}` a city, `{d}` a day, `{n}` a number; `<…>` marks the words of the act, from A to B where it has two ends.
 */
export interface Phrase {
  readonly type: string
  readonly text: string
  readonly ends: readonly ['A' | 'P', 'B' | 'Q']
}

const phrase = (type: string, ends: Phrase['ends'], text: string): Phrase => ({ type, ends, text })

export const PHRASES: readonly Phrase[] = [
  phrase('MET_WITH', ['P', 'Q'], '{P} <met> {Q} in {c} on {d} to discuss {x}.'),
  phrase('MET_WITH', ['P', 'Q'], '{P} <met> with {Q} for {n} hours, and the two spoke of little but {x}.'),
  phrase('HELD_TALKS_WITH', ['A', 'B'], '{A} <held talks> with {B} on {x} on {d}.'),
  phrase('VISITED', ['P', 'B'], '{P} <visited> {B} on {d} with {n} delegates and a plan for {x}.'),
  phrase('ACCUSED', ['A', 'B'], '{A} <accused> {B} of delaying {x} for {n} months.'),
  phrase('CONDEMNED', ['A', 'B'], '{A} <condemned> {B} over {x} on {d}.'),
  phrase('WARNED', ['P', 'B'], '{P} <warned> {B} that {x} would not wait another {n} weeks.'),
  phrase('PRAISED', ['P', 'Q'], '{P} <praised> {Q} for patience in the matter of {x}.'),
  phrase('SANCTIONED', ['A', 'B'], '{A} <imposed sanctions> on {B} on {d} because of {x}.'),
  phrase('SENT_TROOPS_TO', ['A', 'B'], '{A} <sent> {n} soldiers to {B} to guard {x}.'),
  phrase('SUPPLIED_WEAPONS_TO', ['A', 'B'], '{A} <supplied> {B} with {n} missiles, officials close to {x} said.'),
  phrase('AIDED', ['A', 'B'], '{A} <gave> {B} aid worth {n} million dollars for {x}.'),
  phrase('SENT_LETTER_TO', ['P', 'Q'], '{P} <sent> a letter to {Q} about {x} on {d}.'),
  phrase('DEMANDED_OF', ['A', 'B'], '{A} <demanded> that {B} open its books on {x}.'),
  phrase('EXPELLED', ['A', 'B'], '{A} <expelled> {n} diplomats of {B} on {d} after a quarrel over {x}.'),
]

/** Sentences in which nothing is done; `{x}`, `{y}` and `{c}` alone are filled. */
export const FILLERS: readonly string[] = [
  'Few in {c} expected {x} to be settled before the winter, and fewer still had read the annexes on {y}.',
  'The market for {x} was calm, though traders spoke of {y} in lowered voices.',
  'A survey of readers in {c} found that most could not tell {x} from {y}.',
  'The rules on {x} are older than the harbour itself and were last amended along with those on {y}.',
  'Snow fell over {c} for the third day, which did little for {x} and nothing for {y}.',
  'Experts on {x} remain divided, as they have been since the first paper on {y} appeared.',
  'In the cafés of {c} people talk of {y}, seldom of {x}.',
  'The archive holds eleven boxes on {x}; two of them concern {y} and none has an index.',
]

const KINDS = 'fishing quotas,grain tariffs,ferry routes,border markers,tunnel tolls,water meters,rail gauges,cheese labels,timber permits,radio masts,seed banks,mining leases,wind farms,tide tables,canal locks,wool subsidies,stamp duties,dock cranes,sugar prices,pilot licences'.split(',') // prettier-ignore
const OF = 'in the northern basin,along the old coast road,beyond the third meridian,near the salt flats,of the upper valley,under the 1974 charter,on the eastern islands,for small cooperatives,after the spring floods,at the river mouth,in the free ports,across the high plateau'.split(',') // prettier-ignore

/** What reports are about: every kind in every region. */
export const TOPICS: readonly string[] = KINDS.flatMap((kind) => OF.map((where) => `${kind} ${where}`))

export const CITIES = 'Oslo,Lima,Accra,Hanoi,Quito,Riga,Dakar,Vienna,Nairobi,Montevideo,Tallinn,Rabat,Bern,Lusaka,Ottawa,Muscat'.split(',') // prettier-ignore

/** Ids of states by the name in a text. */
export const STATES: readonly (readonly [name: string, id: string])[] =
  'Norway NOR,Peru PER,Ghana GHA,Vietnam VNM,Ecuador ECU,Latvia LVA,Senegal SEN,Austria AUT,Kenya KEN,Uruguay URY,Estonia EST,Morocco MAR,Switzerland CHE,Zambia ZMB,Canada CAN,Oman OMN,Chile CHL,Portugal PRT,Finland FIN,Nepal NPL,Jordan JOR,Malta MLT,Bolivia BOL,Iceland ISL,Namibia NAM,Mongolia MNG,Denmark DNK,Tunisia TUN,Panama PAN,Laos LAO'
    .split(',')
    .map((pair) => {
      const [name = '', code = ''] = pair.split(' ')
      return [name, `state:${code}`] as const
    })

export const GIVEN = 'Ada,Bruno,Carla,Dario,Edda,Falko,Greta,Henrik,Ines,Jonas,Katja,Leon,Mira,Nils,Olga,Pavel,Rosa,Sven,Tilda,Viktor'.split(',') // prettier-ignore
export const FAMILY = 'Lindahl,Moravec,Tressel,Vaskin,Quandt,Okarin,Brevik,Salmela,Dorrego,Ferlin,Gaspard,Hollin,Ivarsen,Jastrow,Kelmendi,Lorient,Mandel,Norrby,Ostrand,Pellac'.split(',') // prettier-ignore
export const OUTLETS = 'Harbour Post,Plateau Times,Canal Courier,Meridian News,Lantern Daily,Signal Herald,Ferry Gazette,Northern Echo Line'.split(',') // prettier-ignore
