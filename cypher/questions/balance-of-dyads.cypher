// Friend or foe: for each two parties, how many acts of cooperation and of conflict one did to the other, and their mean
// Goldstein value (from -10, conflict, to 10). Planned and negated acts are left out.

MATCH (doer:Entity)-[r]->(target:Entity)
WHERE r.quadClass >= 1 AND r.status <> 'planned' AND r.polarity = 'positive'
WITH
  doer.name AS doing,
  target.name AS done,
  sum(CASE WHEN r.quadClass <= 2 THEN 1 ELSE 0 END) AS friendly,
  sum(CASE WHEN r.quadClass >= 3 THEN 1 ELSE 0 END) AS hostile,
  avg(r.goldstein) AS mean
RETURN
  doing AS actor,
  done AS towards,
  friendly AS cooperation,
  hostile AS conflict,
  round(mean * 100) / 100 AS goldstein
ORDER BY goldstein, actor, towards;
