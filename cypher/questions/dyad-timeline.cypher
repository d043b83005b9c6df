// What two parties did to each other, in the order of time; undated facts come last.
//
// $a  one party: an id, a name or an alias, such as state:NOR or Norway
// $b  the other party

MATCH (doer:Entity)-[r]->(target:Entity)
WITH doer, r, target,
  (doer.id = $a OR doer.name = $a OR $a IN coalesce(doer.aliases, [])) AS doerIsA,
  (doer.id = $b OR doer.name = $b OR $b IN coalesce(doer.aliases, [])) AS doerIsB,
  (target.id = $a OR target.name = $a OR $a IN coalesce(target.aliases, [])) AS targetIsA,
  (target.id = $b OR target.name = $b OR $b IN coalesce(target.aliases, [])) AS targetIsB
WHERE (doerIsA AND targetIsB) OR (doerIsB AND targetIsA)
RETURN
  r.start AS date,
  doer.name AS subject,
  type(r) AS relation,
  target.name AS object,
  r.status AS status,
  r.originCount AS origins,
  r.quotes[0] AS quote,
  r.id AS fact
ORDER BY date, relation, subject, fact;
