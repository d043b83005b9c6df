import { phenomena } from './table'

phenomena('times', [
  {
    id: 'time-opening',
    text: 'In 2025, a new round of talks brought hope. Kenya agreed with Peru on a truce. But 16 days later, Kenya attacked Peru.',
    has: ['ATTACKED(state:KEN > state:PER) time=2025'],
  },
  {
    id: 'time-opening-of-another-paragraph',
    text: 'In 2025, a new round of talks brought hope.\n\nThe talks failed.\n\nKenya attacked Peru.',
    has: ['ATTACKED(state:KEN > state:PER) time=2031-05'],
  },
  {
    id: 'time-opening-and-words-said-now',
    text: 'Last year Kenya built a port. President Ama Boateng of Kenya praised Peru.',
    has: ['PRAISED(person:ama-boateng > state:PER) time=2031-05'],
  },
  {
    id: 'time-of-speaking',
    text: 'President Ama Boateng said on Monday that the talks went well. The officials were tired. Boateng condemned Peru.',
    has: ['CONDEMNED(person:ama-boateng > state:PER) time=2031-05-12'],
  },
  {
    id: 'time-of-speaking-not-of-what-came-before',
    text: 'President Ama Boateng said on Monday that the talks went well. Boateng had condemned Peru before.',
    has: ['CONDEMNED(person:ama-boateng > state:PER)'],
  },
  {
    id: 'time-said-along',
    text: 'President Ama Boateng spoke in Lima on Monday, accusing Kenya of fraud.',
    has: ['ACCUSED(person:ama-boateng > state:KEN) time=2031-05-12'],
  },
  {
    id: 'time-at-the-summit',
    text: 'Kenya and Peru held talks in Lima on Monday. At the talks, Kenya signed a treaty with Peru.',
    has: ['SIGNED(state:KEN > agreement: time=2031-05-12'],
  },
  {
    id: 'time-at-another-meeting',
    text: 'Kenya and Peru held talks in Lima in March. Kenya met Peru again. At the meeting, Kenya signed a treaty with Peru.',
    has: ['SIGNED(state:KEN > agreement: time=2031-05'],
  },
  {
    id: 'time-since-when',
    text: 'Kenya has been quiet since late November, when it attacked Peru.',
    has: ['ATTACKED(state:KEN > state:PER) time=2030-11'],
  },
  {
    id: 'time-starting',
    text: 'Kenya will limit exports of oil to Peru starting in October.',
    has: ['SANCTIONED(state:KEN > state:PER) planned time=2031-10'],
  },
  {
    id: 'time-last-month-after',
    text: 'Kenya invaded Peru last month after the talks failed.',
    has: ['INVADED(state:KEN > state:PER) time=2031-04'],
  },
  {
    id: 'time-of-a-dated-letter',
    text: 'In a letter dated Monday, Kenya condemned Peru.',
    has: ['CONDEMNED(state:KEN > state:PER) time=2031-05-12'],
  },
  {
    id: 'time-of-a-september-speech',
    text: 'In a September speech, Kenya condemned Peru.',
    has: ['CONDEMNED(state:KEN > state:PER) time=2030-09'],
  },
  {
    id: 'time-of-a-year-in-a-name',
    text: 'Kenya left the 1987 Lima Treaty. The treaty was signed by Kenya and Peru.',
    has: ['SIGNED(state:KEN > agreement: time=1987', 'SIGNED(state:PER > agreement: time=1987'],
  },
])

phenomena('what is given', [
  {
    id: 'modality-decision-made',
    text: "Kenya's decision in January to leave the Lima Treaty angered Peru.",
    has: ['WITHDREW_FROM(state:KEN > agreement: time=2031-01'],
  },
  {
    id: 'modality-not-ruled-out',
    text: 'Kenya will not rule out talks with Peru.',
    has: ['HELD_TALKS_WITH(state:KEN > state:PER) possible'],
  },
  {
    id: 'modality-not-cancelled',
    text: 'Kenya did not cancel the talks with Peru.',
    has: ['HELD_TALKS_WITH(state:KEN > state:PER)'],
  },
  {
    id: 'modality-held-off',
    text: "Kenya's decision to hold off on attacking Peru calmed the region.",
    has: ['ATTACKED(state:KEN > state:PER) negative'],
  },
  {
    id: 'modality-topic',
    text: "Asked whether Mora will raise the issue of Kenya's invasion of Peru, the spokesman fell silent.",
    has: ['INVADED(state:KEN > state:PER)'],
  },
])

phenomena('who brought it out', [
  {
    id: 'attribution-carried',
    text: 'Kenya signed the Lima Treaty, the Norwegian foreign ministry said in a statement carried by Reuters.',
    has: ['SIGNED(state:KEN > agreement: @state:NOR @outlet:reuters'],
  },
  {
    id: 'attribution-media-of-a-country',
    text: 'Peruvian media reported that Kenya signed the Lima Treaty. Peruvian state media reported that Ghana praised Norway.',
    has: ['SIGNED(state:KEN > agreement:', 'PRAISED(state:GHA > state:NOR) @state:PER'],
  },
])
