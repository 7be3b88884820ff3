// Which sizes of the graph's parts were kept when the latest release was loaded? None by a version that did not measure.
MATCH (r:Release)
RETURN
  r.seq AS seq,
  r.statistics AS statistics
ORDER BY r.seq DESC
LIMIT 1
