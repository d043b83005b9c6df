// Writes one batch of edges; TYPE, FROM and TO stand for types and labels of the ontology's allow-list.

UNWIND $rows AS row
MATCH (a:FROM {id: row.from})
MATCH (b:TO {id: row.to})
MERGE (a)-[r:TYPE {id: row.id}]->(b)
SET r += row.props;
