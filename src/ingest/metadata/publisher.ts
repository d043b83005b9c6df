import { evidenceInOriginal } from './evidence'
import { findDateline } from './dateline'
import { publisherCues, type PublisherCue } from './publisher-cues'
import { outletNamed } from '../outlet-index'
import { creditedSources } from './credited-sources'
import type { MetadataEvidence, PublishingOutlet, SourceReference } from '../../model'
import type { Page } from '../page'

/** Who published the text and whom it was taken from, as far as the page tells. */
export interface Provenance {
  readonly outlet?: PublishingOutlet
  readonly republished: readonly SourceReference[]
}

interface Candidate {
  readonly name: string
  readonly isAgency: boolean
  readonly strength: PublisherCue['strength']
  readonly evidence: MetadataEvidence
}

/**
 * The publisher by the strongest kind of cue on the page. Where cues of that kind name different outlets, the more
 * frequent one counts, and none if they are even. What the page is credited to is the publisher if it names no other;
 * an agency that sells to other outlets never is, only the source.
 */
export function findProvenance(page: Page): Provenance {
  const candidates = [...ownCues(page), ...datelineCue(page)]
  const credited = creditedSources(page)
  const own = decide(candidates.filter((candidate) => !isSyndicated(candidate.name)))
  const sources = credited.map(({ name, evidence }): SourceReference => ({ name, relation: 'republished', evidence }))
  const whole = credited.find((source) => source.whole && !isSyndicated(source.name))
  const outlet = own ?? (whole && { name: whole.name, evidence: whole.evidence })
  const wire = candidates.filter((candidate) => candidate.isAgency && candidate.name !== outlet?.name)
  const republished = [
    ...sources,
    ...wire.map(({ name, evidence }): SourceReference => ({ name, relation: 'republished', evidence })),
  ]
  return { ...(outlet && { outlet }), republished }
}

function isSyndicated(name: string): boolean {
  return outletNamed(name)?.syndicated === true
}

function ownCues(page: Page): Candidate[] {
  const candidates: Candidate[] = []
  for (const [i, paragraph] of page.paragraphs.entries()) {
    const cues = publisherCues(paragraph.text, {
      index: i,
      count: page.paragraphs.length,
      verdict: page.verdicts[i] ?? [],
      suffix: page.title?.paragraph === i ? page.title.suffix : undefined,
    })
    for (const cue of cues)
      candidates.push({
        name: cue.name,
        isAgency: cue.isAgency,
        strength: cue.strength,
        evidence: evidenceInOriginal(page.original, paragraph, cue.start, cue.end),
      })
  }
  return candidates
}

function datelineCue(page: Page): Candidate[] {
  for (const part of page.kept.slice(0, 4)) {
    const paragraph = page.paragraphs[part.paragraph]
    const agency = paragraph && findDateline(paragraph.text.slice(0, 400))?.agency
    if (paragraph && agency && agency.start < 120) {
      const evidence = evidenceInOriginal(page.original, paragraph, agency.start, agency.end)
      return [{ name: agency.name, isAgency: true, strength: 2, evidence }]
    }
  }
  return []
}

function decide(candidates: readonly Candidate[]): PublishingOutlet | undefined {
  const strongest = [1, 2, 3].find((strength) => candidates.some((candidate) => candidate.strength === strength))
  const counts = new Map<string, Candidate[]>()
  for (const candidate of candidates)
    if (candidate.strength === strongest) counts.set(candidate.name, [...(counts.get(candidate.name) ?? []), candidate])
  const [first, second] = [...counts.values()].sort((a, b) => b.length - a.length)
  if (!first?.[0] || (second && second.length === first.length)) return undefined
  return { name: first[0].name, evidence: first[0].evidence }
}
