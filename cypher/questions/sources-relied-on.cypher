// Whose word the articles rest on: for each outlet and agency, how many articles it published, how many republish it and
// how many cite it.

MATCH (page:Article)-[r]->(source:Entity)
WHERE type(r) IN ['PUBLISHED_BY', 'REPUBLISHED_FROM', 'CITES']
WITH source, type(r) AS relation, page
RETURN
  source.name AS outlet,
  sum(CASE WHEN relation = 'PUBLISHED_BY' THEN 1 ELSE 0 END) AS published,
  sum(CASE WHEN relation = 'REPUBLISHED_FROM' THEN 1 ELSE 0 END) AS republished,
  sum(CASE WHEN relation = 'CITES' THEN 1 ELSE 0 END) AS cited
ORDER BY cited DESC, published DESC, republished DESC, outlet;
