// Agreements and their parties by year: who signed, ratified, joined or left what. Undated ones come last.

MATCH (actor:Entity)-[r]->(pact:Agreement)
WITH
  CASE WHEN r.start IS NULL THEN 'undated' ELSE substring(r.start, 0, 4) END AS span,
  pact.name AS title,
  type(r) AS act,
  r.status AS state,
  actor.name AS party,
  r.id AS fact
ORDER BY party, fact
WITH span, title, act, state, collect(DISTINCT party) AS members, collect(fact) AS ids
RETURN span AS year, title AS agreement, act AS relation, state AS status, members AS parties, ids AS facts
ORDER BY year, agreement, relation, status;
