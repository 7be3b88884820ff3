// What did the releases after this one change? In their order, then by id.
MATCH (c:Change)
WHERE c.seq > $seq
RETURN
  c.id AS id,
  c.change AS change
ORDER BY c.seq, c.id
