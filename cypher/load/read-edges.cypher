// All that the relationships which leave a build's nodes have in the database.

MATCH (a)-[r]->(b)
WHERE a:Entity OR a:Article OR a:Claim
RETURN type(r) AS type, labels(a) AS labels, a.id AS from, b.id AS to, properties(r) AS props;
