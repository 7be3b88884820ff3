// Forget the load in several transactions: readers are served again.
MATCH (l:Lock {one: 1})
REMOVE l.loading, l.packs, l.seq, l.writing, l.done, l.total, l.at
