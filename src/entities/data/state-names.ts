import { tableOf } from '../../model'

/**
 * What the source list of states lacks: names as newspapers write them, demonyms, seats of government, and states that are gone.
 * Hand-made; names in `also` stand for the state itself, those in `adjectives` are demonyms.
 */
export interface StateNames {
  readonly name?: string
  readonly also?: string
  readonly adjectives?: string
  readonly capital?: string
}

const row = (also = '', adjectives = '', more: Partial<StateNames> = {}): StateNames => ({ also, adjectives, ...more })

export const STATE_NAMES: Readonly<Record<string, StateNames>> = tableOf({
  ARE: row('UAE|U.A.E.|Emirates'),
  ARG: row('', 'Argentinian|Argentinean'),
  AUS: row('', 'Aussie'),
  AZE: row('', 'Azeri'),
  BEL: row('', ''),
  BIH: row('Bosnia|Bosnia-Herzegovina', 'Bosnian'),
  BLR: row('Byelorussia', 'Belarussian|Belorussian'),
  BOL: row('', '', { capital: 'La Paz' }),
  BWA: row('', 'Botswanan'),
  CAF: row('CAR'),
  CHE: row(''),
  CHN: row("PRC|P.R.C.|People's Republic of China|Communist China|mainland China|Red China", ''),
  CIV: row("Côte d'Ivoire|Cote d'Ivoire"),
  COD: row(
    'Democratic Republic of Congo|Democratic Republic of the Congo|DRC|D.R.C.|Congo-Kinshasa|D.R. Congo|Zaire|Congo',
    'Congolese',
  ),
  COG: row('Republic of Congo|Congo-Brazzaville|Congo Republic'),
  CPV: row('Cabo Verde', 'Cape Verdean'),
  CYP: row(''),
  CZE: row('Czech Republic'),
  DEU: row('Federal Republic of Germany|West Germany'),
  DOM: row(''),
  ECU: row('', 'Ecuadorian'),
  FSM: row('Federated States of Micronesia'),
  GBR: row('Britain|Great Britain|UK|U.K.', 'British|Briton', {}),
  GMB: row('The Gambia'),
  GNB: row(''),
  IND: row('Bharat'),
  IRN: row('Islamic Republic of Iran|Islamic Republic|Persia', ''),
  IRL: row('Republic of Ireland'),
  ISL: row('', 'Icelandic'),
  ISR: row('Jewish state'),
  KAZ: row('', 'Kazakh'),
  KGZ: row('', 'Kyrgyz'),
  KIR: row('', ''),
  KOR: row('ROK|R.O.K.|Republic of Korea|S. Korea|S Korea|South Korean government', 'South Korean|S. Korean|S Korean'),
  LAO: row('', 'Lao'),
  LSO: row('', 'Basotho'),
  LUX: row('', 'Luxembourgish'),
  MDV: row('', 'Maldivian'),
  MKD: row('Macedonia'),
  MMR: row('Burma', ''),
  NLD: row('Holland|The Netherlands'),
  NZL: row(''),
  PHL: row('The Philippines', 'Philippine'),
  POL: row('', 'Pole'),
  PRK: row(
    "DPRK|D.P.R.K.|N. Korea|N Korea|Democratic People's Republic of Korea|Hermit Kingdom|Juche Korea",
    'North Korean|N. Korean|N Korean|NKorean',
  ),
  PSE: row('State of Palestine|Palestinian Authority'),
  RUS: row('Russian Federation'),
  SAU: row('Kingdom of Saudi Arabia|KSA|Saudi kingdom', 'Saudi'),
  SLV: row('', 'Salvadorean'),
  SRB: row('', 'Serb'),
  SVK: row('', 'Slovakian'),
  SVN: row('', 'Slovenian'),
  SWE: row('', 'Swede'),
  SWZ: row('Swaziland'),
  SYR: row('Syrian Arab Republic'),
  TCD: row(''),
  TJK: row('', 'Tajik|Tajikistani'),
  TKM: row('', 'Turkmen'),
  TLS: row('East Timor', 'Timorese'),
  TTO: row('Trinidad'),
  TUR: row('Turkey|Turkiye', 'Turk', { name: 'Turkey' }),
  TWN: row('Republic of China|ROC'),
  TZA: row(''),
  UKR: row(''),
  USA: row('US|U.S.|U.S|USA|U.S.A.|United States of America|America', 'American|US-American', {
    capital: 'Washington',
  }),
  UZB: row('', 'Uzbek'),
  VAT: row('Vatican|Holy See|Vatican City State', 'Vatican', { name: 'Holy See' }),
  VNM: row('Viet Nam|North Vietnam'),
  UNK: row('', 'Kosovan'),
  YEM: row('', 'Yemenite'),
  ZAF: row('RSA', '', { capital: 'Pretoria' }),
})

/** States and self-proclaimed states that the list of present states does not hold. */
export const OTHER_STATES: readonly (readonly [
  code: string,
  name: string,
  also: string,
  adjectives: string,
  capital: string,
])[] = [
  ['SUN', 'Soviet Union', 'USSR|U.S.S.R.|Union of Soviet Socialist Republics|Soviet Russia', 'Soviet', ''],
  ['YUG', 'Yugoslavia', '', 'Yugoslav|Yugoslavian', ''],
  ['CSK', 'Czechoslovakia', '', 'Czechoslovak|Czechoslovakian', ''],
  ['DDR', 'East Germany', 'German Democratic Republic|GDR', 'East German', ''],
  ['SCG', 'Serbia and Montenegro', '', '', ''],
  ['OTT', 'Ottoman Empire', 'Ottoman Turkey', 'Ottoman', ''],
  ['KRX', 'Korea', '', '', ''],
  ['DNR', "Donetsk People's Republic", 'DNR|DPR', '', ''],
  ['LNR', "Luhansk People's Republic", "Lugansk People's Republic|LNR|LPR", '', ''],
  ['ABK', 'Abkhazia', '', 'Abkhaz|Abkhazian', 'Sukhumi'],
  ['SOS', 'South Ossetia', '', 'South Ossetian', 'Tskhinvali'],
  ['PMR', 'Transnistria', 'Transdniestria|Trans-Dniester', 'Transnistrian', 'Tiraspol'],
  ['NKR', 'Nagorno-Karabakh', 'Nagorno Karabakh|Artsakh|Karabakh', '', 'Stepanakert'],
  ['CYN', 'Northern Cyprus', 'Turkish Republic of Northern Cyprus', 'Turkish Cypriot', ''],
  ['SML', 'Somaliland', '', '', 'Hargeisa'],
]

/** Other spellings of capitals. */
export const CAPITAL_SPELLINGS: Readonly<Record<string, string>> = tableOf({
  UKR: 'Kiev',
  CHN: 'Peking',
  IND: 'Delhi',
  USA: 'Washington|Washington DC|Washington D.C.|Washington, D.C.|D.C.',
  KAZ: 'Nur-Sultan',
  ISR: 'Jerusalem|Tel Aviv',
  YEM: 'Sanaa',
  SAU: 'Riyadh',
  MMR: 'Nay Pyi Taw',
  MNG: 'Ulaanbaatar',
  MDA: 'Chisinau',
  MEX: 'Mexico City',
  LKA: 'Sri Jayawardenepura Kotte',
})

/** Crowned heads: "the kingdom" can only be one of these. */
export const KINGDOMS: ReadonlySet<string> = new Set(
  'SAU JOR GBR NLD BEL DNK NOR SWE ESP THA KHM MAR BHR SWZ LSO TON BTN'.split(' ').map((code) => `state:${code}`),
)
