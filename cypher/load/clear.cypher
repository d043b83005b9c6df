// Removes up to $limit nodes that an earlier load wrote, with their relationships.

MATCH (n)
WHERE n:Entity OR n:Article OR n:Claim
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed;
