// What is disputed: who is said to have done what, the words that say so and the words that deny it, and where each stands.

MATCH (denial:Claim)-[:DISPUTES]->(statement:Claim)
MATCH (statement)-[:SUBJECT]->(doer:Entity)
MATCH (source:Article)-[:STATES]->(statement)
MATCH (reply:Article)-[:STATES]->(denial)
OPTIONAL MATCH (statement)-[:OBJECT]->(target:Entity)
RETURN
  doer.name AS subject,
  statement.type AS relation,
  target.name AS object,
  statement.quote AS stated,
  source.uri AS statedIn,
  denial.quote AS denied,
  reply.uri AS deniedIn,
  statement.factId AS fact
ORDER BY subject, relation, object, statedIn, stated, deniedIn, denied;
