/** States without a president: a bare "President" is not theirs. Hand-made. */
export const WITHOUT_PRESIDENT: ReadonlySet<string> = new Set(
  'GBR CAN AUS NZL JPN NLD BEL DNK NOR SWE ESP SAU JOR QAT KWT BHR ARE OMN MAR THA MYS KHM BTN BRN SWZ LSO TON JAM LUX MCO LIE VAT'
    .split(' ')
    .map((code) => `state:${code}`),
)

/** States whose government no prime minister heads. Hand-made. */
export const WITHOUT_PREMIER: ReadonlySet<string> = new Set(
  'USA MEX BRA ARG CHL COL VEN BOL ECU PRY URY GTM HND SLV NIC CRI PAN CUB DOM IRN PHL IDN NGA KEN GHA ZAF AGO ZMB CHE CYP AFG PRK SAU VAT TKM'
    .split(' ')
    .map((code) => `state:${code}`),
)

/** Independent agencies that leave the country of their own president out; other agencies write for the world and name it. */
export const DOMESTIC_AGENCIES: ReadonlySet<string> = new Set(['Associated Press', 'United Press International'])
