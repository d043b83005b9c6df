// All that a build's nodes have in the database.

MATCH (n)
WHERE n:Entity OR n:Article OR n:Claim
RETURN labels(n) AS labels, properties(n) AS props;
