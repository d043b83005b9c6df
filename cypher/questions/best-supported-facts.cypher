// Which facts have the most independent origins, and how many articles and outlets carry them.

MATCH (doer:Entity)-[r]->(target:Entity)
WHERE r.originCount >= 2
RETURN
  r.originCount AS origins,
  r.outletCount AS outlets,
  r.articleCount AS articles,
  doer.name AS subject,
  type(r) AS relation,
  target.name AS object,
  r.start AS date,
  r.status AS status,
  r.quotes AS quotes,
  r.id AS fact
ORDER BY origins DESC, outlets DESC, articles DESC, subject, relation, object, fact;
