// Removes nodes of a label, KEY, with their relationships.

UNWIND $ids AS id
MATCH (n:KEY {id: id})
DETACH DELETE n;
