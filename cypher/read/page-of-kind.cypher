// Which nodes of one kind match, in this order, beyond this position? At most $limit.
// The parts of the list follow one another; a part is read only as far as those before it leave room.
CALL () {
  <<parts>>
}
WITH n
LIMIT toInteger($limit)
RETURN
  [<<node>>] AS node
