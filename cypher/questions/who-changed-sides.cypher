// Who changed sides: acts of one party towards another that went from cooperation to conflict or back, each turn with both
// acts. An undated act counts at the day of its first report.

MATCH (doer:Entity)-[earlier]->(target:Entity)
MATCH (doer)-[later]->(target)
WHERE earlier.status = 'asserted' AND later.status = 'asserted'
  AND earlier.polarity = 'positive' AND later.polarity = 'positive'
  AND ((earlier.quadClass IN [1, 2] AND later.quadClass IN [3, 4]) OR (earlier.quadClass IN [3, 4] AND later.quadClass IN [1, 2]))
WITH doer, target, earlier, later,
  coalesce(earlier.start, earlier.firstReported) AS before,
  coalesce(later.start, later.firstReported) AS after
WHERE before < after
RETURN
  doer.name AS actor,
  target.name AS towards,
  CASE WHEN later.quadClass IN [3, 4] THEN 'to conflict' ELSE 'to cooperation' END AS turn,
  before AS before,
  type(earlier) AS did,
  earlier.quotes[0] AS quoteBefore,
  after AS after,
  type(later) AS laterDid,
  later.quotes[0] AS quoteAfter,
  earlier.id AS earlierFact,
  later.id AS laterFact
ORDER BY actor, towards, before, after, earlierFact, laterFact;
