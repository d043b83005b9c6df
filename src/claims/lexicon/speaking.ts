/** Verbs that bring somebody's words: the nearest one tells whose words stand in quotation marks. */
export const SPEAKING: ReadonlySet<string> = new Set(
  (
    'say tell report state add note announce declare write stress confirm acknowledge admit reveal explain insist argue tweet post testify ' +
    'remark reply respond emphasize emphasise observe maintain assert reiterate comment warn claim vow promise pledge urge continue joke ask ' +
    'conclude predict recall quote cite complain concede caution declare proclaim allege reiterate underline underscore exclaim answer ' +
    'opine quip boast fume lament muse retort counter contend charge thunder vent rail clarify elaborate recount relate retweet blog intone ' +
    'describe urge demand deny accuse criticize criticise condemn denounce slam blast praise hail call insist express voice call vow threaten'
  ).split(' '),
)

/** Documents that speak for whoever issued them: "the Kenyan statement said". */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  'statement report letter message communique communiqué article commentary editorial release announcement declaration tweet post document memo bulletin'.split(
    ' ',
  ),
)
