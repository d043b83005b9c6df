/** Invented news, each a headline and its paragraphs: what a reader of the page must get, and nothing else. */
export interface Story {
  readonly title: string
  readonly paragraphs: readonly string[]
}

export const STORIES: readonly Story[] = [
  {
    title: 'Norland and Sudland agree on ferries after a year of talks',
    paragraphs: [
      'The foreign ministers of Norland and Sudland signed an agreement on ferries in the port of Lisse on Monday, ending a year of talks that had stalled twice.',
      '“We have found a way that serves the people on both shores,” Norland’s foreign minister, Ada Vinter, told reporters after the ceremony.',
      'Her colleague from Sudland, Pavo Rell, said that the first boats would sail in May, and that customs officers of both states would work side by side on board.',
      'The two states fell out over the route in 2029, when Sudland accused its neighbour of letting smugglers pass; Norland denied that.',
      'Fishermen in Lisse were less pleased. “Nobody asked us,” said Jon Mora, who has worked the strait for thirty years.',
      'Parliaments in both capitals have to approve the agreement before the summer.',
    ],
  },
  {
    title: 'Estmark expels three diplomats of Westmark',
    paragraphs: [
      'Estmark has expelled three diplomats of Westmark, whom it accuses of having paid members of a port workers’ union, the foreign ministry said.',
      'The three have until Friday to leave. Westmark called the step baseless and said that it would answer in kind, but gave no date.',
      'Relations have been cool since Estmark’s president, Lena Orsa, cancelled a visit last autumn over a quarrel about electricity prices.',
      'A spokesman for the Union of Coastal States urged both to talk. “It is in nobody’s interest to let this go on,” he said, adding that a mediator had been offered.',
      'Trade between the two came to 4.1 billion crowns last year, most of it timber and machines, according to the statistics office in Harren.',
    ],
  },
  {
    title: 'Lake states promise to share figures on water',
    paragraphs: [
      'Four states around Lake Orun promised on Wednesday to share figures on the water that they take out of it, a first step to a treaty that has been discussed since the drought of 2027.',
      'Ministers met in the town of Kessel for two days. Delegates said that the night before the end had been long, with Tarvia holding out for an exemption of its canal.',
      'In the end Tarvia agreed to report on the canal as well, once a year and not each month as the others will.',
      '“That is a compromise, and we can live with it,” said Mirel Dass, who led the delegation of Upper Orun.',
      'Scientists say that the lake has lost a fifth of its area in ten years. Villages on the southern shore now lie six kilometres from the water.',
      'The states will meet again in October, and a small office in Kessel is to gather the figures.',
      'Donors have pledged 12 million crowns for gauges and for the training of those who read them.',
    ],
  },
]
