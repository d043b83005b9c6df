import countries from 'world-countries'

const CODES: ReadonlyMap<string, string> = new Map(
  countries.map(({ cca2, cca3 }) => [`state:${cca3}`, cca2.toLowerCase()]),
)

/** FollowTheMoney's code of a state, two letters: `state:PRK` is kp. Undefined for states that are no more. */
export function countryCode(stateId: string | undefined): string | undefined {
  return CODES.get(stateId ?? '')
}
