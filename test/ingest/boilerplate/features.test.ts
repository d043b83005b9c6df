import { expect } from 'chai'
import { BOILERPLATE } from '../../../src/ingest/data/boilerplate'
import { judgeParagraphs } from '../../../src/ingest/boilerplate/judge'

const BODY = 'The foreign minister of Ruritania met the ambassador of Graustark on Monday to talk about the border.'

/** The verdict on a line that stands in the middle of a page, or at its head or tail. */
function verdictOn(line: string, where: 'head' | 'middle' | 'tail'): readonly string[] {
  const body = Array.from({ length: 8 }, (_, i) => `${BODY} It was round ${i}.`)
  const texts =
    where === 'head'
      ? [line, ...body]
      : where === 'tail'
        ? [...body, line]
        : [...body.slice(0, 4), line, ...body.slice(4)]
  return judgeParagraphs(texts)[texts.indexOf(line)] ?? []
}

const HITS: readonly [feature: string, line: string, where?: 'head' | 'tail'][] = [
  ['separator', '* * *'],
  ['separator', '·'],
  ['advertisement', 'ADVERTISEMENT'],
  ['advertisement', 'Advertisement Continue reading the main story'],
  ['advertisement', 'Story continues below advertisement'],
  ['share', 'Share this article'],
  ['share', 'Facebook Twitter WhatsApp Email Print'],
  ['share', 'SHARE THIS ARTICLE Share Tweet Post Email'],
  ['share', 'Share All sharing options for: Five questions about the border treaty'],
  [
    'gallery',
    'Photos: The visit Envoys – The king received the envoys. Hide Caption 1 of 2 Photos: The visit Hide Caption 2 of 2',
  ],
  ['breadcrumb', 'Home » World » Envoys meet in Strelsau', 'head'],
  ['breadcrumb', 'Home > News > Envoys meet in Strelsau', 'head'],
  ['section line', 'World News', 'head'],
  ['section line', 'News Politics Europe', 'head'],
  ['label', '[pullquote]'],
  ['age notice', 'This article is more than 3 years old'],
  ['age notice', '5 min read'],
  ['update notice', 'This story has been updated with new figures.'],
  ['newsletter', 'Sign up for our daily newsletter'],
  ['newsletter', 'Get the Courier stories you care about delivered to your inbox.'],
  ['subscription', 'Already a subscriber? Log in'],
  ['subscription', 'Subscribe now for full access'],
  ['app', 'CLICK HERE TO GET THE DAILY COURIER APP'],
  ['consent', 'We use cookies to improve your experience and for analytics.'],
  ['consent', 'By continuing to use this site you agree to our terms.'],
  ['appeal', 'Support us'],
  ['appeal: giving', 'Your support makes a difference: please donate to keep our newsroom independent.'],
  ['appeal: giving', 'If you value our journalism, chip in as little as $2 a month.'],
  ['copyright', 'Copyright © 2021 Strelsau Courier, LLC.'],
  ['copyright', '© Strelsau Courier'],
  ['copyright', 'This material may not be published, broadcast, rewritten or redistributed.'],
  [
    'reuse notice',
    'Reproduction or any other use of the content of this website requires prior written consent of the owner.',
  ],
  ['comment form', 'Leave a Reply', 'tail'],
  ['comment form', 'Be the first to comment', 'tail'],
  ['comment form', '12 Comments'],
  ['comment form', 'Your email address will not be published. Required fields are marked *', 'tail'],
  ['source link', 'Source link'],
  ['about the author', 'About Admin', 'tail'],
  ['teaser heading', 'Read more:'],
  ['teaser heading', 'Check Also'],
  ['teaser heading', 'Most Read'],
  ['teaser', 'Read more: Envoys of Ruritania walk out of talks'],
  ['teaser', 'SEE ALSO: Border town counts its dead'],
  ['teaser', 'Why the border treaty matters Read more'],
  ['teaser', '( Also on the Courier: 5 key facts )'],
  ['capitals link', 'RURITANIA SUMMONS AMBASSADOR OF GRAUSTARK OVER BORDER SHOTS'],
  ['caption', 'Images source: © RPA | RPA/Anna Held / POOL'],
  ['caption', 'Image copyright Getty Images Image caption The envoys before the talks'],
  ['caption', 'Enlarge this image toggle caption Anna Held/AP Anna Held/AP'],
  ['caption', 'Media playback is unsupported on your device Media caption The border in a minute'],
  ['caption', 'The envoys at the palace in Strelsau — Photo: Anna Held/Kremlin via Reuters'],
  ['caption', 'The envoys at the palace (AP Photo/Anna Held)'],
  ['caption', 'The envoys at the palace (Photo by Anna Held)'],
  ['caption', 'The envoys at the palace [Anna Held/Reuters]'],
  ['caption', 'FILE - In this May 3, 2019 file photo, the envoys of Ruritania and Graustark shake hands.'],
  ['caption', 'Slideshow (5 Images)'],
  ['video length', 'Border crossing reopens after a month1:27'],
  ['byline', 'By Anna Held, Courier Correspondent', 'head'],
  ['byline', 'ed. ANH'],
  ['reporting credit', 'Reporting by Anna Held in Strelsau; Editing by Rudolf Rassendyll'],
  ['reporting credit', 'The Associated Press contributed to this report.', 'tail'],
  ['reporting credit', 'Contributing: Anna Held'],
  ['reporting credit', 'Source: Al Jazeera', 'tail'],
  ['reporting credit', 'This article originally appeared on courier.example.'],
  ['contact', 'Write to Anna Held at anna.held@courier.example'],
  ['contact', 'Tel: +99 12 345 67'],
  ['contact', 'https://courier.example/border'],
  ['follow', 'Follow us on Twitter @strelsaucourier'],
  ['follow', 'Like the Strelsau Courier on Facebook and stay up to date'],
  ['tags', 'Tags: Ruritania, Graustark, border'],
]

const NEAR_MISSES: readonly string[] = [
  'The envoy answered the reports, first published by The New York Times, about the secret talks.',
  'The president said readers need our support.',
  '“Please donate to the victims, your support is needed,” the minister told journalists.',
  'The charity, which relies on donations, said it would support the newsroom of the daily.',
  'The king sent a message of greeting to the president of Graustark.',
  'Subscribe to their view or not, the two states agree on the border.',
  'Copyright law was on the table when the two ministers met.',
  'Home rule was granted to the province in 1921.',
  'World leaders condemned the shots at the border.',
  'News of the attack reached Strelsau at noon.',
  'Share prices fell after the ultimatum was published.',
  'Advertisement of the tender will follow, the ministry said.',
  'Related charges against the general were dropped.',
  'Read more books, the old king told his son.',
  'Photos of the wreck were published by the army on Friday.',
  'Images from the border show burnt houses, the observers said.',
  'In this dispute, neither side has given way.',
  'By Monday the army had taken the bridge.',
  'Close aides of the king denied the report.',
  'Follow the money, the prosecutor told reporters.',
  'Contact between the two armies was lost on Sunday.',
  'The deal contributed to the fall of the government.',
  'Sources: the army will march, the minister said in an interview with a daily.',
  'Leave a village at night and you may be shot, refugees said.',
  'Border reopens',
  'THREAT TO THE BRIDGE?',
  'Comments by the minister angered Graustark.',
  'Watch towers were built along the river.',
  'The envoys met at 10:30',
  'Ruritania and Graustark',
  'Support for the treaty is growing in both countries.',
  'Topics: they ranged from trade to the border, and the ministers left without a word.',
  'The report first appeared to show that the envoy had lied, but he denied it, which the court accepted.',
]

describe('boilerplate features', () => {
  for (const [feature, line, where] of HITS)
    it(`${feature}: ${line.slice(0, 60)}`, () => {
      expect(verdictOn(line, where ?? 'middle')).to.include(feature)
    })
  for (const line of NEAR_MISSES)
    it(`stays: ${line.slice(0, 60)}`, () => {
      for (const where of ['middle', 'tail'] as const) expect(verdictOn(line, where), where).to.deep.equal([])
    })
  it('have a hit for each name', () => {
    const tested = new Set(HITS.map(([feature]) => feature))
    const names = new Set(BOILERPLATE.map((feature) => feature.name))
    const elsewhere = ['membership offer', 'news team', 'appeal: second person', 'appeal: the press']
    expect([...names].filter((name) => !tested.has(name) && !elsewhere.includes(name))).to.deep.equal([])
  })
})
