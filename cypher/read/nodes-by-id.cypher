// Which nodes have these ids, now or formerly? Ids that no node has are absent.
UNWIND $ids AS asked
OPTIONAL MATCH (f:FormerId {id: asked})
WITH asked, coalesce(f.now, asked) AS id
MATCH (n:Node {id: id})
RETURN
  asked AS asked,
  n AS node
ORDER BY asked
