// Delete these nodes.
UNWIND $ids AS id
MATCH (n:Node {id: id})
DELETE n
