import { readDevelopment } from './corpora'
import { scoreText } from './evaluate-text'
import { tokensOf } from '../text/tokens'
import { sentencesOf } from '../text/sentences'
for (const [n, s] of readDevelopment('/work/shared/treebanks')) console.log(n, scoreText(s))
const t = `Mr. Smith can't go to the U.S. He paid $2.5bn (1,000 won) for the KN-23 and S-400. N Korea’s "No. 2" said: “We won’t stop.” U.N. officials met J. K. Smith at 5 p.m. Friday. No. 2 left... He didn't. See http://x.com/a, e-mail a@b.com. \ud800 x US-based Russia-Ukraine war. The U.S. President said no. It ended at 5 p.m. The deal "is done." She left. McDonald's co-founder mid-1980s 20th 300km Sept. 11 [sic] and/or AP—The 1990-95 'quoted' text.`
for (const { start, end } of sentencesOf(t, { start: 0, end: t.length })) {
  const x = tokensOf(t, start, end)
  console.log(x.starts.map((s, i) => t.slice(s, x.ends[i])).join(' | '))
}
