/** Nouns for what somebody says or issues: they speak for whoever made them ("his comments accused", "a statement calling on"). */
export const UTTERANCE_NOUNS: ReadonlySet<string> = new Set(
  'statement letter report resolution tweet comment remark message commentary editorial speech article post interview declaration communique memo note accusation claim allegation threat warning appeal call demand bill law order decree document text op-ed column testimony answer reply response'.split(
    ' ',
  ),
)
