// Delete the texts of these nodes.
MATCH (x:SearchText)
WHERE x.node IN $ids
DETACH DELETE x
