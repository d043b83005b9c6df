// Who accuses whom of what: each accusation, and the acts that it alleges where the text names them.

MATCH (page:Article)-[:STATES]->(accusation:Claim)
WHERE accusation.type = 'ACCUSED'
MATCH (accusation)-[:SUBJECT]->(voice:Entity)
MATCH (accusation)-[:OBJECT]->(target:Entity)
OPTIONAL MATCH (act:Claim)
WHERE act.id IN coalesce(accusation.about, [])
RETURN
  voice.name AS accuser,
  target.name AS accused,
  act.type AS alleged,
  accusation.quote AS quote,
  page.uri AS article,
  page.publishedOn AS publishedOn,
  accusation.factId AS fact
ORDER BY accuser, accused, publishedOn, article, quote, alleged;
