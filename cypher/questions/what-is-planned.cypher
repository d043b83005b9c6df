// What is announced and not reported as done: plans and promises, when, and who says so.

MATCH (page:Article)-[:STATES]->(plan:Claim)
WHERE plan.modality IN ['planned', 'promised', 'possible']
MATCH (plan)-[:SUBJECT]->(doer:Entity)
OPTIONAL MATCH (plan)-[:OBJECT]->(target:Entity)
OPTIONAL MATCH (plan)-[by:ATTRIBUTED_TO]->(voucher:Entity)
WITH page, plan, doer, target, by, voucher
ORDER BY by.order
WITH page, plan, doer, target, collect(voucher.name) AS sources
RETURN
  plan.date AS date,
  doer.name AS subject,
  plan.type AS relation,
  target.name AS object,
  plan.modality AS modality,
  sources AS accordingTo,
  plan.quote AS quote,
  page.uri AS article,
  plan.factId AS fact
ORDER BY date, subject, relation, object, article, quote;
