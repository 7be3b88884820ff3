// Which version of the terms is the search index written with? None before 2; no row before the first load.
MATCH (l:Lock {one: 1})
RETURN
  l.terms AS version
