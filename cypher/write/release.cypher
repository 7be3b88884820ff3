// Which release is loaded from now on?
OPTIONAL MATCH (r:Release)
WITH coalesce(max(r.seq), 0) + 1 AS seq
CREATE (:Release {seq: seq, id: $id, body: $body})
RETURN
  seq AS seq
