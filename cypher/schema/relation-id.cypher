// Which edge has this id? Created once for each relation.
CREATE CONSTRAINT `<<name>>` IF NOT EXISTS
FOR ()-[r:<<relation>>]-() REQUIRE r.id IS UNIQUE
