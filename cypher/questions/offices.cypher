// Who leads or holds which office where, with the words that say so.

MATCH (holder:Entity)-[r]->(seat:Entity)
WHERE type(r) IN ['LEADS', 'HOLDS_OFFICE_IN', 'LEFT_OFFICE']
RETURN
  seat.name AS body,
  holder.name AS person,
  type(r) AS relation,
  r.title AS title,
  r.start AS date,
  r.lastReported AS lastReported,
  r.quotes[0] AS quote,
  r.id AS fact
ORDER BY body, person, relation, title, fact;
