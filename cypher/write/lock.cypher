// Who may load? Whoever holds the write lock of the one release: a second load waits here.
MERGE (r:Release {one: 1})
SET r.loading = $token
