import { findOutlets, foldPunctuation, outletNamed, outletOfDomain } from '../outlet-index'
import type { Span } from '../../model'
import type { OutletRecord } from '../data/outlet-record'

/** Words of a page that show who published it. 1 is proof, 2 speaks for it, 3 names an agency that the text is from. */
export interface PublisherCue extends Span {
  readonly name: string
  readonly isAgency: boolean
  readonly strength: 1 | 2 | 3
}

export interface ParagraphPlace {
  readonly index: number
  readonly count: number
  /** The features for which the paragraph was cut. */
  readonly verdict: readonly string[]
  /** The site's name at the end of the title, if this paragraph is the title. */
  readonly suffix: Span | undefined
}

const HEAD_PARAGRAPHS = 6
const LONGEST_CUE_PARAGRAPH_CHARS = 3000
const COPYRIGHT =
  /(?:[Cc]opyright|COPYRIGHT|(?<!©)©|\([Cc]\))[\s©]*(?:\([Cc]\)\s*)?(?:[Cc]opyright\s*|COPYRIGHT\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?:by\s+|to\s+)?((?:[Tt]he\s+)?\p{Lu}[\p{L}\d.&'’-]*(?:\s[\p{Lu}\d&][\p{L}\d.&'’-]*){0,5})/u
const COMPANY_FORM =
  /(?:,?\s(?:LLC|L\.L\.C\.|Inc|Ltd|Limited|Corp|Corporation|Co|Company|Group|GmbH|AG|All Rights Reserved|All rights reserved|All)\b\.?)+.*$/
const PRESS_WORD =
  /\b(?:News|Times|Post|Herald|Daily|Press|Journal|Tribune|Gazette|Review|Today|Monitor|Chronicle|Observer|Online|Telegraph|Wrap|Dispatch)\b/
const MESSAGE_FROM =
  /^a (?:personal |special |short )?(?:message|note|word|letter) from (?:our )?((?:the )?\p{Lu}[\p{L}\d.&'’-]*(?:\s\p{Lu}[\p{L}\d.&'’-]*){0,4}):?$/iu
const HOST = /(?:@|https?:\/\/(?:www\.)?|\bwww\.)([a-z\d-]+(?:\.[a-z\d-]+)+)/gi
const OWN_STAFF_AFTER = /^(?:'s|') (?:[\p{Lu}][\p{L}.'-]+,? (?:and )?){1,30}/u
const OWN_CORRESPONDENT =
  /^(?:'s|') (?:\p{Lu}[\p{L}.'-]+ ){1,4}?\p{Lu}[\p{L}.'-]+(?:, reporting from|,? reports? (?:from|for)|,? tells our|,? reporting (?:from|for))/u
const REPORTING_FROM = /\bReporting from \p{Lu}[^.]{1,40}, (?:the )?$/u
const POSSESSIVE_NAME = /^(?:'s|') \p{Lu}[\p{L}.'-]+ \p{Lu}/u
const NEWS_TEAM = /^(?: [Nn]ews [Tt]eam| [Nn]ews [Dd]esk| [Ss]taff)?$/u
const PROMOTION = ['newsletter', 'app', 'follow', 'subscription', 'membership offer', 'appeal', 'consent'] as const

/** The cues of one paragraph, with offsets in its text. */
export function publisherCues(text: string, place: ParagraphPlace): PublisherCue[] {
  if (text.length > LONGEST_CUE_PARAGRAPH_CHARS) return []
  const folded = foldPunctuation(text)
  const has = (feature: string): boolean => place.verdict.includes(feature)
  if (place.suffix) return suffixCue(folded, place.suffix)
  if (place.verdict.length === 0)
    return [...correspondentCues(folded), ...(place.index === place.count - 1 ? signatureCue(folded) : [])]
  if (has('byline') && place.index < HEAD_PARAGRAPHS) return mastheadCue(folded)
  if (has('copyright')) return copyrightCue(folded)
  if (has('reporting credit')) return staffCues(folded)
  if (has('news team')) return promotionCues(folded, 1)
  const message = has('rest of page') ? messageCue(folded) : []
  if (message.length > 0) return message
  if (has('contact') || has('share')) return domainCues(folded)
  return PROMOTION.some(has) ? promotionCues(folded, 2) : []
}

function cue(outlet: OutletRecord, span: Span, strength: 1 | 2): PublisherCue {
  const isAgency = outlet.kind === 'news agency'
  return { name: outlet.name, isAgency, strength: isAgency ? 3 : strength, start: span.start, end: span.end }
}

function suffixCue(text: string, suffix: Span): PublisherCue[] {
  const outlet = outletNamed(text.slice(suffix.start, suffix.end))
  return outlet ? [cue(outlet, suffix, 1)] : []
}

function mastheadCue(text: string): PublisherCue[] {
  const outlet = outletNamed(text)
  return outlet ? [cue(outlet, { start: 0, end: text.length }, 1)] : []
}

function copyrightCue(text: string): PublisherCue[] {
  const match = COPYRIGHT.exec(text)
  if (!match?.[1]) return []
  const isCompany =
    COMPANY_FORM.test(match[1]) ||
    COMPANY_FORM.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12))
  const name = match[1].replace(COMPANY_FORM, '').replace(/(?<![.,])[.,]+$/, '')
  const start = match.index + match[0].length - match[1].length
  const span = { start, end: start + name.length }
  const outlet = outletNamed(name)
  if (outlet) return [cue(outlet, span, 1)]
  return PRESS_WORD.test(name) && (isCompany || name.includes(' '))
    ? [{ name, isAgency: false, strength: 1, ...span }]
    : []
}

function messageCue(text: string): PublisherCue[] {
  const name = MESSAGE_FROM.exec(text)?.[1]
  if (!name || /^(?:the |our )?(?:editor|publisher|team|founder)/i.test(name)) return []
  const start = text.lastIndexOf(name)
  const span = { start, end: start + name.length }
  const outlet = outletNamed(name)
  return outlet ? [cue(outlet, span, 1)] : [{ name, isAgency: false, strength: 1, ...span }]
}

/** "… the talks. Daily Example News Team": a signature that a copy has glued to the last paragraph. */
function signatureCue(text: string): PublisherCue[] {
  const mention = findOutlets(text).at(-1)
  if (!mention || !NEWS_TEAM.test(text.slice(mention.end))) return []
  const words = text.slice(mention.start)
  return /[.!?"”] $/.test(text.slice(0, mention.start)) && / (?:news team|news desk|staff)$/i.test(words)
    ? [cue(mention.outlet, mention, 1)]
    : []
}

/** "Fox News' Jane Roe and The Associated Press contributed": whose staff is named by the possessive publishes. */
function staffCues(text: string): PublisherCue[] {
  return findOutlets(text).flatMap((mention) =>
    OWN_STAFF_AFTER.test(text.slice(mention.end, mention.end + 80)) ? [cue(mention.outlet, mention, 1)] : [],
  )
}

/** "The BBC's Jane Roe reports from Harare", "Reporting from Doha, Al Jazeera's Jane Roe": so pages speak of their own. */
function correspondentCues(text: string): PublisherCue[] {
  if (!/\b[Rr]eport|\btells our/.test(text)) return []
  return findOutlets(text).flatMap((mention) => {
    const after = text.slice(mention.end, mention.end + 120)
    const before = text.slice(Math.max(0, mention.start - 60), mention.start)
    return OWN_CORRESPONDENT.test(after) || (REPORTING_FROM.test(before) && POSSESSIVE_NAME.test(after))
      ? [cue(mention.outlet, mention, 2)]
      : []
  })
}

function domainCues(text: string): PublisherCue[] {
  return [...text.matchAll(HOST)].flatMap((match) => {
    const host = match[1] ?? ''
    const outlet = outletOfDomain(host)
    const start = match.index + match[0].length - host.length
    return outlet ? [cue(outlet, { start, end: start + host.length }, 1)] : []
  })
}

function promotionCues(text: string, strength: 1 | 2): PublisherCue[] {
  return findOutlets(text)
    .slice(0, 1)
    .map((mention) => cue(mention.outlet, mention, strength))
}
