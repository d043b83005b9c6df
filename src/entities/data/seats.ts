import { tableOf } from '../../model'

/** Buildings and streets that stand for a government, by state; hand-made. */
export const SEATS: Readonly<Record<string, string>> = tableOf({
  RUS: 'Kremlin',
  USA: 'White House|Oval Office|State Department|state department|Department of State|Foggy Bottom|Pentagon|Capitol Hill|Treasury Department|Department of Defense|Defense Department|Department of Justice|Justice Department',
  GBR: 'Downing Street|10 Downing Street|Whitehall|Number 10|Buckingham Palace|Foreign Office|Foreign and Commonwealth Office|FCO',
  FRA: "Élysée|Elysee|Élysée Palace|Elysee Palace|Quai d'Orsay",
  KOR: 'Blue House|Cheong Wa Dae|Cheongwadae',
  CHN: 'Zhongnanhai',
  JPN: 'Kantei',
  PHL: 'Malacañang|Malacanang',
  ARG: 'Casa Rosada',
  VEN: 'Miraflores',
  DEU: 'Chancellery|Bundestag',
  ITA: 'Quirinale|Farnesina|Palazzo Chigi',
  ISR: 'Knesset',
})

/** Capitals whose name means a body and not the state, with that body. */
export const CAPITALS_OF_BODIES: Readonly<Record<string, string>> = tableOf({ Brussels: 'org:eu' })
