// What one source is cited for: every statement that is attributed to it, whichever article reports it.
//
// $source  the source: an id, a name or an alias, such as outlet:npb or NPB

MATCH (statement:Claim)-[:ATTRIBUTED_TO]->(voice:Entity)
WHERE voice.id = $source OR voice.name = $source OR $source IN coalesce(voice.aliases, [])
MATCH (page:Article)-[:STATES]->(statement)
MATCH (statement)-[:SUBJECT]->(doer:Entity)
OPTIONAL MATCH (statement)-[:OBJECT]->(target:Entity)
RETURN
  voice.name AS source,
  doer.name AS subject,
  statement.type AS relation,
  target.name AS object,
  statement.modality AS modality,
  statement.date AS date,
  statement.quote AS quote,
  page.uri AS article,
  statement.factId AS fact
ORDER BY source, date, subject, relation, object, article, quote;
