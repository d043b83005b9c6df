// What had been reported by the end of a day. A report dated to a month or a year counts once that month or year is over;
// facts of undated articles are left out.
//
// $day  the day, such as 2031-03-10

MATCH (doer:Entity)-[r]->(target:Entity)
WHERE r.firstReported IS NOT NULL
  AND r.firstReported <= $day
  AND (r.firstReported = $day OR NOT $day STARTS WITH r.firstReported)
RETURN
  r.firstReported AS reported,
  doer.name AS subject,
  type(r) AS relation,
  target.name AS object,
  r.start AS date,
  r.status AS status,
  r.quotes[0] AS quote,
  r.id AS fact
ORDER BY reported, subject, relation, object, fact;
