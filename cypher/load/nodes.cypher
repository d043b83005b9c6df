// Writes one batch of nodes; KEY and LABEL stand for labels of the ontology's allow-list. Running it again changes nothing.

UNWIND $rows AS row
MERGE (n:KEY {id: row.id})
SET n:LABEL, n += row.props;
