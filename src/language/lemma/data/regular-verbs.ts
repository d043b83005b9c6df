/** Verbs inflected by the rules whose forms the endings learnt from the treebanks get wrong. */
export const REGULAR_VERBS: readonly string[] = (
  'applaud blitz blockade boot cheat contravene dare decline deplore exchange extradite flout free honour implore ' +
  'intercede interfere lambaste laud phone pile probe provoke raid rebuke riot strafe telephone tour upgrade ' +
  'undertake retake unseat welcome'
).split(' ')

/** The past, the -ing form and the third person of a verb that is inflected by the rules. */
export function regularForms(verb: string): { readonly past: string; readonly ing: string; readonly third: string } {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  return {
    past: `${stem}ed`,
    ing: `${verb.endsWith('ee') ? verb : stem}ing`,
    third: /(s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`,
  }
}
