// How one entity is connected with another: the shortest chain of facts, at most four long, with a quote for each step.
//
// $from  where the chain starts: an id or a name, such as person:jonas-lindahl
// $to    where it ends

MATCH (a:Entity)
WHERE a.id = $from OR a.name = $from
MATCH (b:Entity)
WHERE (b.id = $to OR b.name = $to) AND a.id <> b.id
MATCH path = allShortestPaths((a)-[*..4]-(b))
WHERE ALL(n IN nodes(path) WHERE n:Entity)
WITH path, reduce(ids = '', r IN relationships(path) | ids + r.id) AS ids
ORDER BY ids
LIMIT 1
UNWIND range(0, length(path) - 1) AS i
WITH i, nodes(path)[i] AS here, relationships(path)[i] AS r, nodes(path)[i + 1] AS there
RETURN
  i + 1 AS step,
  here.name AS near,
  type(r) AS relation,
  there.name AS next,
  CASE WHEN startNode(r).id = here.id THEN 'forward' ELSE 'backward' END AS direction,
  r.start AS date,
  r.status AS status,
  r.quotes[0] AS quote,
  r.id AS fact
ORDER BY step;
