// Which facts rest on one origin alone, however many articles repeat it; those repeated most come first.

MATCH (doer:Entity)-[r]->(target:Entity)
WHERE r.originCount = 1
RETURN
  doer.name AS subject,
  type(r) AS relation,
  target.name AS object,
  r.status AS status,
  r.articleCount AS articles,
  r.outletCount AS outlets,
  r.quotes[0] AS quote,
  r.id AS fact
ORDER BY articles DESC, outlets DESC, subject, relation, object, fact;
