// Forget which ids the nodes of this load, or nodes that are gone, had formerly.
MATCH (f:FormerId)
OPTIONAL MATCH (n:Node {id: f.now})
WITH f, n
WHERE n IS NULL OR n._load = $token
DELETE f
