/**
 * Home states of outlets and agencies, for the newspaper custom of naming one's own president without his country. Hand-made.
 * The international agencies that always name the country are left out.
 */
const HOMES: Readonly<Record<string, string>> = {
  USA: 'associated-press|new-york-times|washington-post|wall-street-journal|washington-times|los-angeles-times|usa-today|new-york-post|newsweek|politico|cnn|fox-news|msnbc|nbc-news|abc-news|cbs-news|npr|pbs|voa|newsmax|upi|bloomberg|rfa|rferl',
  RUS: 'tass|ria-novosti|interfax|rt|sputnik|kommersant|izvestia|moscow-times|meduza|novaya-gazeta',
  KOR: 'yonhap|chosun-ilbo|joongang-ilbo|korea-herald|korea-times|kbs',
  CHN: 'xinhua|cctv|cgtn|china-daily|global-times|peoples-daily',
  UKR: 'ukrinform|kyiv-post|kyiv-independent|interfax-ukraine',
  IRN: 'irna|isna|fars|tasnim|mehr|press-tv|tehran-times',
  TUR: 'anadolu|hurriyet|trt',
  SYR: 'sana',
  EGY: 'al-ahram|mena',
  FRA: 'le-monde|le-figaro|france-24',
  ZWE: 'herald-zimbabwe',
  VEN: 'telesur',
  IND: 'ndtv|pti|ani|times-of-india|hindustan-times|the-hindu',
  GBR: 'bbc|itv|sky-news|the-guardian|the-times|the-independent|daily-telegraph|daily-mail|financial-times',
  CAN: 'cbc|globe-and-mail',
  ISR: 'haaretz|jerusalem-post|times-of-israel',
  PAK: 'dawn',
  JPN: 'kyodo|nhk|japan-times|asahi-shimbun|yomiuri-shimbun',
}

export const OUTLET_HOMES: ReadonlyMap<string, string> = new Map(
  Object.entries(HOMES).flatMap(([code, slugs]) =>
    slugs.split('|').map((slug): [string, string] => [`outlet:${slug}`, `state:${code}`]),
  ),
)

/** States without a president: a bare "President" is not theirs. */
export const WITHOUT_PRESIDENT: ReadonlySet<string> = new Set(
  'GBR CAN AUS NZL JPN NLD BEL DNK NOR SWE ESP SAU JOR QAT KWT BHR ARE OMN MAR THA MYS KHM BTN BRN SWZ LSO TON JAM LUX MCO LIE VAT PRK'
    .split(' ')
    .map((code) => `state:${code}`),
)
