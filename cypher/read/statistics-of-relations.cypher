// How many links has each relation, of how many nodes at one of its ends, and what do the squares of their numbers come to?
// Counted node by node: memory is needed for one at a time.
MATCH (n:Node)
CALL (n) {
  MATCH <<pattern>>
  RETURN
    type(r) AS name,
    count(*) AS links
}
RETURN
  name AS name,
  sum(links) AS links,
  count(*) AS nodes,
  sum(links * links) AS squares
ORDER BY name
