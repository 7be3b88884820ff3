// Delete the texts of the search index.
MATCH (x:SearchText)
WITH x
LIMIT toInteger($limit)
DETACH DELETE x
RETURN
  count(*) AS total
