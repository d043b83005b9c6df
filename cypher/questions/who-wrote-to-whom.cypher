// Who wrote to whom, when, and in which words: letters, telegrams and messages, one row each.

MATCH (writer:Entity)-[r:SENT_LETTER_TO]->(reader:Entity)
RETURN
  writer.name AS sender,
  reader.name AS recipient,
  r.start AS date,
  r.status AS status,
  r.originCount AS origins,
  r.quotes AS quotes,
  r.id AS fact
ORDER BY date, sender, recipient, fact;
