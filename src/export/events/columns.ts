/** An actor's columns in GDELT 2.0 events, after its number. */
const ACTOR = [
  'Code',
  'Name',
  'CountryCode',
  'KnownGroupCode',
  'EthnicCode',
  'Religion1Code',
  'Religion2Code',
  'Type1Code',
  'Type2Code',
  'Type3Code',
] as const

/** The columns of a place. */
const GEO = [
  'Geo_Type',
  'Geo_Fullname',
  'Geo_CountryCode',
  'Geo_ADM1Code',
  'Geo_ADM2Code',
  'Geo_Lat',
  'Geo_Long',
  'Geo_FeatureID',
] as const

const after = <P extends string, N extends string>(prefix: P, names: readonly N[]): readonly `${P}${N}`[] =>
  names.map((name) => `${prefix}${name}` as const)

/** The 61 columns of the event table of GDELT 2.0 (GDELT Event Database Codebook v2.0), in their order. */
export const GDELT_COLUMNS = [
  ...(['GLOBALEVENTID', 'Day', 'MonthYear', 'Year', 'FractionDate'] as const),
  ...after('Actor1', ACTOR),
  ...after('Actor2', ACTOR),
  ...(['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'] as const),
  ...(['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'] as const),
  ...after('Actor1', GEO),
  ...after('Actor2', GEO),
  ...after('Action', GEO),
  ...(['DATEADDED', 'SOURCEURL'] as const),
] as const

/** What GDELT's table has no room for and a reader must not miss: whether it happened at all, and who says so. */
export const OWN_COLUMNS = [
  'PLOVER',
  'Status',
  'Polarity',
  'DateStart',
  'DateEnd',
  'DatePrecision',
  'NumOrigins',
  'AccordingTo',
  'Quote',
  'FactId',
] as const

export type EventColumn = (typeof GDELT_COLUMNS)[number] | (typeof OWN_COLUMNS)[number]
export type EventRow = Readonly<Partial<Record<EventColumn, string | number>>>
