// Which indexes are there? Each constraint has one of its name.
SHOW INDEXES
YIELD name
RETURN
  name AS name
