// Write a release under its number.
CREATE (:Release {seq: toInteger($seq), id: $id, body: $body})
