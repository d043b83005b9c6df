// Every statement behind one fact: the article, its outlet, the words and where they stand (UTF-16 code units of the main
// text), and who vouches for them.
//
// $fact  the fact's id, the last column of the other questions

MATCH (page:Article)-[:STATES]->(statement:Claim)
WHERE statement.factId = $fact
OPTIONAL MATCH (statement)-[by:ATTRIBUTED_TO]->(voucher:Entity)
WITH page, statement, by, voucher
ORDER BY by.order
WITH page, statement, collect(voucher.name) AS sources
RETURN
  page.uri AS article,
  page.outlet AS outlet,
  page.publishedOn AS publishedOn,
  statement.modality AS modality,
  statement.polarity AS polarity,
  sources AS accordingTo,
  statement.quote AS quote,
  statement.start AS start,
  statement.end AS end,
  statement.id AS claim
ORDER BY article, start, claim;
