// Everything about one actor: what it did and what was done to it, in the order of time; undated facts come last.
//
// $actor  the actor: an id, a name or an alias, such as person:jonas-lindahl or Norway

MATCH (doer:Entity)-[r]->(target:Entity)
WITH doer, r, target,
  (doer.id = $actor OR doer.name = $actor OR $actor IN coalesce(doer.aliases, [])) AS isDoer,
  (target.id = $actor OR target.name = $actor OR $actor IN coalesce(target.aliases, [])) AS isTarget
WHERE isDoer OR isTarget
RETURN
  r.start AS date,
  CASE WHEN isDoer THEN 'did' ELSE 'was done' END AS role,
  doer.name AS subject,
  type(r) AS relation,
  target.name AS object,
  r.status AS status,
  r.originCount AS origins,
  r.quotes[0] AS quote,
  r.id AS fact
ORDER BY date, relation, subject, object, fact;
