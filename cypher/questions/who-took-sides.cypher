// Who took sides: where one party acted in conflict with another, who cooperates with which of the two.

MATCH (attacker:Entity)-[clash]->(target:Entity)
WHERE clash.quadClass = 4 AND clash.status <> 'planned' AND clash.polarity = 'positive'
WITH DISTINCT attacker, target
MATCH (helper:Entity)-[r]->(ally:Entity)
WHERE (ally.id = attacker.id OR ally.id = target.id)
  AND helper.id <> attacker.id AND helper.id <> target.id
  AND r.quadClass IN [1, 2] AND r.status = 'asserted' AND r.polarity = 'positive'
WITH helper, ally, attacker, target, r
ORDER BY r.start, r.id
WITH helper, ally, attacker, target, collect(DISTINCT type(r)) AS kinds, count(r) AS number, collect(r.quotes[0]) AS quotes
RETURN
  helper.name AS actor,
  ally.name AS sideOf,
  CASE WHEN ally.id = attacker.id THEN target.name ELSE attacker.name END AS against,
  number AS facts,
  kinds AS acts,
  quotes[0] AS quote
ORDER BY actor, sideOf, against, quote;
