// Delete the nodes of these packs that are not in this load.
MATCH (n:Node)
WHERE n._pack IN $packs AND n._load <> $token
DELETE n
