// How many edges are there of each relation?
MATCH (:Node)-[r]->(:Node)
RETURN
  type(r) AS name,
  count(*) AS total
ORDER BY name
