// Which numbers are given for what, by whom: so that those that differ stand together.

MATCH (page:Article)-[:STATES]->(statement:Claim)
WHERE statement.quantityUnit IS NOT NULL
MATCH (statement)-[:SUBJECT]->(doer:Entity)
OPTIONAL MATCH (statement)-[:OBJECT]->(target:Entity)
OPTIONAL MATCH (statement)-[by:ATTRIBUTED_TO]->(voucher:Entity)
WITH page, statement, doer, target, by, voucher
ORDER BY by.order
WITH page, statement, doer, target, collect(voucher.name) AS sources
RETURN
  doer.name AS subject,
  statement.type AS relation,
  target.name AS object,
  statement.quantityValue AS number,
  statement.quantityMin AS least,
  statement.quantityMax AS most,
  statement.quantityUnit AS unit,
  sources AS accordingTo,
  statement.quote AS quote,
  page.uri AS article,
  statement.factId AS fact
ORDER BY subject, relation, object, least, article, quote;
