// How many relationships of each type leave a build's nodes.

MATCH (n)-[r]->()
WHERE n:Entity OR n:Article OR n:Claim
RETURN type(r) AS name, count(*) AS total
ORDER BY name;
