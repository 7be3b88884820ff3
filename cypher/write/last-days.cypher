// Write the last day of each partial day of a kind's nodes or a relation's edges beside it: 2025-02-28 of 2025-02.
MATCH <<pattern>>
WHERE x.<<day>> =~ '[0-9]{4}(-[0-9]{2})?'
CALL (x) {
  SET x.<<last>> = CASE size(x.<<day>>)
    WHEN 4 THEN x.<<day>> + '-12-31'
    ELSE toString(date(x.<<day>> + '-01') + duration('P1M') - duration('P1D'))
  END
} IN TRANSACTIONS OF 10000 ROWS
