// Which packs state these nodes and edges, and what does each where several do? An edge that only one pack states is absent.
UNWIND $ids AS asked
OPTIONAL MATCH (n:Node {id: asked})
OPTIONAL MATCH (c:Contribution {record: asked})
WITH asked, coalesce(c.pack, n._pack) AS pack, c.props AS props
WHERE pack IS NOT NULL
RETURN
  asked AS id,
  pack AS pack,
  props AS props
ORDER BY id, pack
