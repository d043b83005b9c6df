import { expect } from 'chai'
import { withoutInlineTeasers } from '../../../src/ingest/boilerplate/inline-teasers'
import { paragraphOf } from '../../../src/ingest/paragraphs'

const CARD = "Held Anna (Annie) Maria HeldEnvoys meet in Strelsau Senator: 'We are not amused' by the treaty MORE"

const TABLE: readonly [name: string, original: string, text: string][] = [
  ['a card behind a name', `Sen. Anna ${CARD} (Ind.) met envoys.`, 'Sen. Anna Held (Ind.) met envoys.'],
  [
    'two cards',
    `Anna ${CARD} and Rolf Tarlen Rolf TarlenBorder opens 2 days late MORE met.`,
    'Anna Held and Rolf Tarlen met.',
  ],
  ['a card at the end', `They met Anna ${CARD}`, 'They met Anna Held'],
  [
    'an invitation',
    'Interested in Graustark? Add Graustark as an interest to stay up to date. Add Interest They met.',
    'They met.',
  ],
  [
    'no name before',
    'The senator asked for MORE troops and Anna Held agreed.',
    'The senator asked for MORE troops and Anna Held agreed.',
  ],
  [
    'a name said again',
    'Anna Held met Rolf Held. ONE MORE TIME they met.',
    'Anna Held met Rolf Held. ONE MORE TIME they met.',
  ],
]

describe('inline teasers', () => {
  for (const [name, original, text] of TABLE)
    it(name, () => {
      const whole = paragraphOf(original, [{ start: 0, end: original.length }])
      const kept = withoutInlineTeasers(original, whole)
      expect(kept.text).to.equal(text)
      for (const { start, end } of kept.lines) expect(text).to.contain(original.slice(start, end))
    })
})
