// Writes one batch of edges with the properties of the build and no others; TYPE, FROM and TO as in edges.cypher.

UNWIND $rows AS row
MATCH (a:FROM {id: row.from})
MATCH (b:TO {id: row.to})
MERGE (a)-[r:TYPE {id: row.id}]->(b)
SET r = row.props, r.id = row.id;
