import { findOutlets, foldPunctuation, outletNamed } from '../outlet-index'
import type { Span } from '../../model'

/** An outlet, or media named by their state, that a sentence cites. Offsets in the given text. */
export interface Citation extends Span {
  readonly name: string
}

const WINDOW_CHARS = 120
const OUTLET_NOUN =
  '(?:news agency|news service|news site|news channel|news magazine|newswire|wire service|agency|newspaper|paper|daily|weekly|tabloid|magazine|' +
  'television|TV|radio|news|network|channel|website|site|broadcaster|station|portal|online|reporters?|correspondents?|journalists?|wire|program|programme|show)'
const VERB =
  '(?:report(?:s|ed|ing)?|sa(?:id|ys|y|ying)|wr(?:ote|ites|iting)|quot(?:ed|es|ing)|cit(?:ed|es|ing)|reveal(?:ed|s)|publish(?:ed|es)|broadcast|aired|claim(?:ed|s)|added|announced|noted|confirmed|' +
  'carried|described|disclosed|showed|ran|released|posted|warned|alleged|commented|stated|tweeted|learned|identified|obtained|estimated|followed up|denounced|called|accused|asked)'
const ADVERBS =
  '(?:,? ?(?:also|later|earlier|has|have|had|which|that|first|separately|previously|meanwhile|then|itself|in turn|on \\w+day|(?:earlier |late )?(?:this|last) (?:week|month|year)|in \\d{4}) ?,?)*'
const AFTER = [
  new RegExp(`^(?: \\([\\p{L}-]{2,12}\\)|\\))?(?:'s)?(?: ${OUTLET_NOUN})*,? ?${ADVERBS} ?\\b${VERB}\\b`, 'u'),
  new RegExp(`^(?:'s|') (?:\\p{Lu}[\\p{L}.'-]+ ){1,4}(?:report|said|says|told|wrote|tweeted)`, 'u'),
  new RegExp(
    `^ (?:reporter|witness|journalist|correspondent|tally|poll|calculation|survey|investigation|analysis|count|report)s?\\b`,
    'u',
  ),
  /^,? (?:citing|quoting)\b/u,
  new RegExp(`^(?: ${OUTLET_NOUN})?, (?:an?|the|which|one of|known) [^.;,“”"]{2,80}, ${ADVERBS} ?${VERB}\\b`, 'u'),
  new RegExp(`^, (?:reported|said|wrote|quoted|revealed|claimed)\\b`, 'u'),
]
const CUE_BEFORE =
  '(?:[Aa]ccording to|[Cc]iting|cited by|[Qq]uoting|quoted by|quotes|quoted in|reported (?:by|in|on)|[Rr]eports? (?:by|from|in|on)|reporting by|told|tells|telling|tell|' +
  'interviews? (?:with|to|on|for|by|in)|interviewed (?:by|on|in)|[Ss]peaking (?:to|with|on)|spoke (?:to|with)|speaks to|talking to|statements? to|comments? to|' +
  'remarks to|said (?:on|in|via)|wrote (?:in|for|on)|[Ww]riting (?:in|for|on)|writes (?:in|for)|published (?:by|in|on)|carried (?:by|in|on)|released (?:by|through|via)|' +
  'revealed (?:by|in)|broadcast (?:by|on)|aired (?:by|on)|appear(?:ed|ing|ance) on|appearances on|obtained by|seen by|reviewed by|shared with|provided to|given to|e-?mail to|' +
  '(?:op-?ed|editorial|commentary|column|article|story|essay|dispatch|scoop|survey|poll|investigation) (?:\\w+ ){0,3}?(?:in|by|on|for|from)|' +
  '(?:photos?|photographs|pictures|footage|images|video) (?:\\w+ ){0,2}?(?:in|from|by|on)|confirmed to|admitted to|announced (?:in|on|via)|' +
  'first reported by|[Aa]s reported by|accounts? (?:by|from|in)|headline in|words of)'
const QUALIFIERS =
  '(?:(?:the|a|an|its|both|local|official|semi-?official|independent|influential|prominent|popular|respected|state|state-(?:run|owned|controlled|backed|funded|sponsored)|' +
  'government-(?:run|owned|controlled|backed)|pro-[\\p{L}]+|leading|national|private|public|opposition|daily|weekly|respected|news|newspaper|agency|television|TV|radio|broadcaster|' +
  'network|channel|wire|magazine|website|site|outlet|media|business|financial|conservative|liberal|tabloid|satellite|cable|privately|owned|run|[\\p{L}]+-(?:based|language|run)|' +
  "\\p{Lu}[\\p{L}.]+(?:'s)?) )*[\"'“]?$"
const BEFORE = [
  new RegExp(`\\b${CUE_BEFORE} ${QUALIFIERS}`, 'u'),
  new RegExp(
    `\\b(?:[Aa]ccording to|said|told)\\b[^.]{0,60}\\b(?:journalist|reporter|correspondent|editor) (?:\\p{Lu}[\\p{L}.'-]+ ){1,4}(?:of|at|from|with|for) ${QUALIFIERS}`,
    'u',
  ),
  new RegExp(`\\b(?:according to|told by) (?:\\p{Lu}[\\p{L}.'-]+ ){2,4}(?:of|from|at) (?:the )?$`, 'u'),
]
const JOINED = new RegExp(
  `^(?: ${OUTLET_NOUN})?(?:,| and| or|, and|, as well as| as well as) (?:the |to |to the |with |with the )?["'“]?$`,
  'u',
)
const STATE_MEDIA =
  /\b(\p{Lu}\p{L}+(?:ese|an|ish|i|ian|ean|ch|ese)|North Korean|South Korean) (?:(?:state|official)(?:-run|-owned|-controlled)? (?:media|television|TV|radio|news agency|broadcaster)|state-(?:run|owned|controlled) (?:media|television|TV|radio))\b/gu
const NAME = "\\p{Lu}[\\p{L}'-]+(?: (?:\\p{Lu}[\\p{L}'-]+|al-\\p{L}+|of|de|el|la)){0,3}"
const KIND = '(?:newspaper|daily|tabloid|weekly|magazine|news agency|news site|news website|broadcaster|news portal)'
const DESCRIBED = new RegExp(
  `\\b${KIND}(?: (?:the )?(${NAME})|, the (${NAME}),) ?${ADVERBS} ?(?:reported|said|wrote|quoted|reports|published|cited)\\b`,
  'gu',
)

/** Outlets that the paragraph cites: named, with words near by that say it reported, was told or was quoted. */
export function citedOutlets(text: string): Citation[] {
  const folded = foldPunctuation(text)
  const mentions = findOutlets(folded)
  const isCited = mentions.map((mention) => citesAt(folded, mention))
  spread(folded, mentions, isCited)
  const named = mentions.flatMap((m, i) => (isCited[i] ? [{ name: m.outlet.name, start: m.start, end: m.end }] : []))
  return [...named, ...describedOutlets(folded, mentions), ...unnamedMedia(folded)].sort((a, b) => a.start - b.start)
}

function citesAt(text: string, span: Span): boolean {
  const after = text.slice(span.end, span.end + WINDOW_CHARS)
  const before = text.slice(Math.max(0, span.start - WINDOW_CHARS), span.start)
  return AFTER.some((pattern) => pattern.test(after)) || BEFORE.some((pattern) => pattern.test(before))
}

/** "told Reuters and the BBC": what is joined to a cited outlet is cited too. */
function spread(text: string, mentions: readonly Span[], isCited: boolean[]): void {
  const joined = (i: number): boolean => {
    const left = mentions[i]
    const right = mentions[i + 1]
    return (
      left !== undefined &&
      right !== undefined &&
      right.start - left.end < 40 &&
      JOINED.test(text.slice(left.end, right.start))
    )
  }
  for (let i = 0; i + 1 < mentions.length; i += 1) if (isCited[i] && joined(i)) isCited[i + 1] = true
  for (let i = mentions.length - 2; i >= 0; i -= 1) if (isCited[i + 1] && joined(i)) isCited[i] = true
}

/** Outlets that are not in the gazetteer but that the text itself calls a newspaper, an agency, a broadcaster. */
function describedOutlets(text: string, mentions: readonly Span[]): Citation[] {
  return [...text.matchAll(DESCRIBED)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? ''
    const start = match.index + match[0].indexOf(name)
    const end = start + name.length
    if (mentions.some((mention) => mention.start < end && start < mention.end)) return []
    return [{ name: outletNamed(name)?.name ?? name, start, end }]
  })
}

/** "Syrian state media said": a source, though it has no name of its own. Mere "local media" are nobody. */
function unnamedMedia(text: string): Citation[] {
  return [...text.matchAll(STATE_MEDIA)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const next = text.slice(span.end, span.end + 2)
    return citesAt(text, span) && !/^ \p{Lu}/u.test(next) ? [{ name: match[0], ...span }] : []
  })
}
