// Removes relationships of a TYPE that leave nodes of a label, FROM.

UNWIND $rows AS row
MATCH (a:FROM {id: row.from})-[r:TYPE]->(b)
WHERE r.id = row.id AND b.id = row.to
DELETE r;
