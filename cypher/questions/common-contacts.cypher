// Who is connected with both of two parties, and by which facts.
//
// $a  one party: an id or a name, such as state:NOR or Norway
// $b  the other party

MATCH (a:Entity)-[first]-(middle:Entity)
WHERE a.id = $a OR a.name = $a
MATCH (middle)-[second]-(b:Entity)
WHERE (b.id = $b OR b.name = $b) AND b.id <> a.id AND middle.id <> a.id AND middle.id <> b.id
WITH middle, type(first) AS firstType, type(second) AS secondType
ORDER BY firstType, secondType
RETURN
  middle.name AS between,
  middle.id AS id,
  collect(DISTINCT firstType) AS withFirst,
  collect(DISTINCT secondType) AS withSecond
ORDER BY between, id;
