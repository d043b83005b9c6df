import type { Modality } from '../../model'

/** What a governing word does to the claim in its complement. */
export interface Embedding {
  readonly modality?: Modality
  /** Its subject vouches for the claim. */
  readonly attributes?: boolean
  /** Its subject brings the claim up, as a demand, promise or fear: vouches for it without reporting it. */
  readonly raises?: boolean
  /** The act did not take place: "failed to", "refused to". */
  readonly negates?: boolean
  /** Only of clauses: "discussed lifting sanctions" has lifted none, "discussed the attack" may well follow one. */
  readonly ofClauses?: boolean
}

const table: [string, Embedding][] = []
const add = (lemmas: string, embedding: Embedding): void => {
  for (const lemma of lemmas.split('|')) table.push([lemma, embedding])
}

// Reporting: the speaker vouches, the modality stays (FactBank's report-only verbs; Saurí & Pustejovsky 2009).
add(
  'say|tell|report|state|add|note|announce|declare|write|stress|confirm|acknowledge|admit|reveal|explain|insist|argue|believe|think|tweet|post|testify|disclose|mention|remark|reply|respond|emphasize|emphasise|observe|conclude|determine|quote|cite|recall|show|indicate|describe|maintain|assert|reiterate|comment|estimate|know|find|tout|assure|inform|point out|lay out|find out|spell out|brief|concede|predict|proclaim|opine|boast|fume|lament|retort|counter|clarify|recount|relate|suggest|hint|signal|assess|caution|underline|underscore|highlight|lecture|detail|complain|joke|quip',
  { attributes: true },
)
add('statement|report|remark|comment|announcement|message|letter|interview|speech|article|commentary', {
  attributes: true,
})
// Accusing: the speaker vouches, the author does not.
add('accuse|allege|claim|suspect|charge|blame|contend|purport|convince|rumor|rumour|think_to', {
  modality: 'alleged',
  attributes: true,
})
add('claim|allegation|accusation|suspicion|rumor|rumour|charge', { modality: 'alleged', attributes: true })
add('responsible|guilty|likely_by|behind', { modality: 'alleged' })
add('deny|refute|dismiss|rubbish|disavow', { modality: 'denied', attributes: true })
add('denial', { modality: 'denied', attributes: true })
// Plans and promises.
add(
  'plan|intend|agree|seek|aim|prepare|decide|want|propose|expect|schedule|set|due|ready|willing|consider|mull|attempt|try|go|poise|likely|eager|keen|determine_to|opt|look forward|advocate|favor|favour|open|interested|authorize|authorise|move|pursue|hop',
  { modality: 'planned' },
)
add(
  'plan|intention|motive|reason|need|agreement|decision|proposal|effort|bid|desire|readiness|willingness|move|attempt|commitment|preparation',
  { modality: 'planned' },
)
add('discuss|debate|contemplate|explore|envisage|envision|weigh|ponder|rethink|reconsider|oppose|reject', {
  modality: 'planned',
  ofClauses: true,
})
add('talk|speak|struggle|hard|difficult|easy|allow|permit|enable|entitle', { modality: 'possible', ofClauses: true })
add('capable|incapable', { modality: 'possible', ofClauses: true })
add('vow|promise|pledge|swear|commit|offer|guarantee', { modality: 'promised', raises: true })
add('threaten|threat|want|propose', { modality: 'planned', raises: true })
// Asking.
add(
  'urge|ask|call|demand|request|order|press|pressure|push|appeal|implore|encourage|instruct|require|oblige|bind|exhort|recommend|suggest|advise|lobby|let|should',
  { modality: 'requested', raises: true },
)
add('call|demand|request|appeal|pressure|ultimatum|recommendation', { modality: 'requested', raises: true })
// Fears and hopes.
add('fear|worry|warn|caution|concern|concerned|worried', { modality: 'feared', raises: true })
add('fear|concern|worry|warning|possibility|risk|prospect|danger|chance|potential', { modality: 'feared' })
add('hope|wish|pray|hopeful', { modality: 'hoped' })
// Implicatives that say the act did not happen (Karttunen 1971).
add(
  'refuse|decline|fail|forget|neglect|avoid|prevent|stop|resist|hesitate|unable|cease|prohibit|bar|ban|block|rule out|rule_out|keep_from|hold off|stop short',
  { negates: true },
)
add('refusal|failure|inability', { negates: true })

/** Embedding words by lemma; a lemma that is both a verb and a noun means the same as either. */
export const EMBEDDINGS: ReadonlyMap<string, Embedding> = new Map(
  table.map(([lemma]) => [
    lemma,
    Object.assign({}, ...table.filter(([other]) => other === lemma).map(([, embedding]) => embedding)) as Embedding,
  ]),
)

/** Hedges that make a claim alleged: adverbs anywhere in the clause, adjectives on the event noun. */
export const HEDGES: ReadonlySet<string> = new Set(
  'reportedly|allegedly|supposedly|purportedly|apparently|alleged|suspected|supposed|purported|reported'.split('|'),
)
/** Adverbs and adjectives that make it possible only. */
export const POSSIBLY: ReadonlySet<string> = new Set(
  'possibly|perhaps|maybe|potentially|probably|likely|possible|potential|probable'.split('|'),
)
/** Adjectives that put an event noun in the future. */
export const AHEAD: ReadonlySet<string> = new Set(
  'planned|upcoming|proposed|forthcoming|scheduled|future|impending|expected|prospective|looming'.split('|'),
)
