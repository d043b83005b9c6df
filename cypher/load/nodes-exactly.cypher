// Writes one batch of nodes with the properties of the build and no others; KEY and LABEL as in nodes.cypher.

UNWIND $rows AS row
MERGE (n:KEY {id: row.id})
SET n = row.props, n.id = row.id, n:LABEL;
