// How much happened when: facts by month, parted into words and deeds of cooperation and of conflict (PLOVER's quad
// classes). Facts that are dated to a year only have a year for month.

MATCH (doer:Entity)-[r]->(target:Entity)
WHERE r.start IS NOT NULL AND r.quadClass >= 1
WITH substring(r.start, 0, 7) AS span, r.quadClass AS class
RETURN
  span AS month,
  sum(CASE WHEN class = 1 THEN 1 ELSE 0 END) AS friendlyWords,
  sum(CASE WHEN class = 2 THEN 1 ELSE 0 END) AS friendlyDeeds,
  sum(CASE WHEN class = 3 THEN 1 ELSE 0 END) AS hostileWords,
  sum(CASE WHEN class = 4 THEN 1 ELSE 0 END) AS hostileDeeds
ORDER BY month;
