// Delete edges of a relation.
UNWIND $ids AS id
MATCH ()-[r:<<relation>> {id: id}]->()
DELETE r
