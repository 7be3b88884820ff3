// Is a load under way, or was one interrupted, that takes more than one transaction? Times are in milliseconds.
MATCH (l:Lock {one: 1})
WHERE l.loading IS NOT NULL
RETURN
  l.loading AS release,
  l.packs AS packs,
  l.seq AS seq,
  l.writing AS writing,
  l.done AS done,
  l.total AS total,
  timestamp() - l.at AS age
