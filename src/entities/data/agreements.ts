import { tableOf } from '../../model'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Nouns that name an agreement or a text by themselves. */
export const AGREEMENT_NOUNS = words(
  `agreement agreements accord accords pact pacts treaty treaties protocol memorandum convention resolution resolutions communique communiqué
  armistice ceasefire cease-fire truce moratorium charter mou`,
)

/** Nouns that name one only with one of these words before them or as the object of one of these verbs. */
export const MODIFIED_NOUNS: Readonly<Record<string, ReadonlySet<string>>> = tableOf({
  deal: words(
    'nuclear peace trade arms budget weapons interim oil gas defense defence security ceasefire landmark grain energy hostage prisoner exchange free-trade fisheries migration climate loan cease-fire new bilateral historic military cooperation framework final',
  ),
  statement: words('joint'),
  declaration: words('joint summit panmunjom denuclearization denuclearisation final independence'),
  contract: words('arms defense defence weapons missile billion-dollar military'),
  order: words('executive'),
  bill: words('sanctions defense defence immigration budget spending'),
  law: words('sanctions security anti-secession'),
  act: words('sanctions security'),
  plan: words('peace action'),
  draft: words('resolution'),
  document: words('joint'),
})

/** Verbs whose object "deal", "bill" or "declaration" is a text. */
export const TEXT_VERBS = words(
  'sign ink seal strike reach conclude clinch ratify initial broker negotiate adopt approve veto pass draft violate breach endorse abrogate renounce abandon scrap quit tear finalize finalise implement honor honour',
)

/** Definite nouns that refer back to an agreement. */
export const TEXT_REFERENCES = words(
  'agreement accord pact treaty deal document text resolution memorandum protocol convention ceasefire cease-fire truce armistice bill statement declaration measure draft order law act contract plan',
)

/** Names of agreements, by other words than their own head noun. */
export const NAMED_AGREEMENTS: readonly (readonly [slug: string, name: string, also: string])[] = [
  ['npt', 'Nuclear Non-Proliferation Treaty', 'Non-Proliferation Treaty|NPT|Nuclear Nonproliferation Treaty'],
  ['inf-treaty', 'Intermediate-Range Nuclear Forces Treaty', 'INF Treaty|INF treaty|INF'],
  ['new-start', 'New START', 'New START treaty|New Start|New START Treaty'],
  ['open-skies', 'Treaty on Open Skies', 'Open Skies Treaty|Open Skies treaty'],
  ['jcpoa', 'Iran nuclear deal', 'JCPOA|Joint Comprehensive Plan of Action|Iranian nuclear deal|Iran deal'],
  [
    'paris-agreement',
    'Paris Agreement',
    'Paris agreement|Paris climate agreement|Paris climate accord|Paris Climate Agreement|Paris accord',
  ],
  ['kyoto-protocol', 'Kyoto Protocol', 'Kyoto protocol'],
  ['minsk-agreements', 'Minsk agreements', 'Minsk agreement|Minsk accords|Minsk Agreements|Minsk deal|Minsk protocol'],
  ['camp-david-accords', 'Camp David Accords', 'Camp David accords'],
  ['oslo-accords', 'Oslo Accords', 'Oslo accords'],
  ['abraham-accords', 'Abraham Accords', ''],
  ['nafta', 'North American Free Trade Agreement', 'NAFTA'],
  ['usmca', 'USMCA', 'United States-Mexico-Canada Agreement'],
  ['tpp', 'Trans-Pacific Partnership', 'TPP'],
  ['lisbon-treaty', 'Treaty of Lisbon', 'Lisbon Treaty'],
  ['agreed-framework', 'Agreed Framework', ''],
  ['geneva-conventions', 'Geneva Conventions', 'Geneva Convention'],
  ['vienna-convention', 'Vienna Convention', 'Vienna Conventions'],
  ['unclos', 'United Nations Convention on the Law of the Sea', 'UNCLOS'],
  ['budapest-memorandum', 'Budapest Memorandum', ''],
  ['good-friday-agreement', 'Good Friday Agreement', ''],
  ['black-sea-grain-initiative', 'Black Sea Grain Initiative', 'Black Sea grain deal|Black Sea grain initiative'],
]
