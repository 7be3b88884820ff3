// Which release is loaded from now on?
MATCH (r:Release {one: 1})
SET r.body = $body
REMOVE r.loading
