// Keep the sizes of the graph's parts with the latest release.
MATCH (r:Release)
WITH r
ORDER BY r.seq DESC
LIMIT 1
SET r.statistics = $statistics
