// Write the release under the next number.
OPTIONAL MATCH (r:Release)
WITH coalesce(max(r.seq), 0) + 1 AS seq
CREATE (:Release {seq: seq, id: $id, body: $body})
RETURN
  seq AS seq
