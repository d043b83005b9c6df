// How many nodes a build's labels have in the database. Other data may live beside them.

MATCH (n)
WHERE n:Entity OR n:Article OR n:Claim
UNWIND labels(n) AS label
RETURN label AS name, count(*) AS total
ORDER BY name;
