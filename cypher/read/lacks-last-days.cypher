// Was the store first loaded by a version that kept no last days of partial days? One row if so.
MATCH (l:Lock {one: 1})
WHERE l.lastDays IS NULL
RETURN
  l.one AS one
