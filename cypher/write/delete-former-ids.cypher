// Delete the former ids of the nodes of this load and of deleted nodes.
MATCH (f:FormerId)
OPTIONAL MATCH (n:Node {id: f.now})
WITH f, n
WHERE n IS NULL OR n._load = $token
DELETE f
