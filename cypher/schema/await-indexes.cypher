// Wait until every index has all that was written before it was created: an hour at most.
CALL db.awaitIndexes(3600)
