// Which changes does this number have, of a release that is not written yet?
MATCH (c:Change {seq: toInteger($seq)})
RETURN
  c.id AS id,
  c.change AS change
