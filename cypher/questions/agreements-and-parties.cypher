// Which agreements there are, and who signed, ratified, left or is party to each, with a quote.

MATCH (actor:Entity)-[r]->(pact:Agreement)
RETURN
  pact.name AS agreement,
  actor.name AS party,
  type(r) AS relation,
  r.status AS status,
  r.start AS date,
  r.quotes[0] AS quote,
  r.id AS fact
ORDER BY agreement, date, party, relation, fact;
