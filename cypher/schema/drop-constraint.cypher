// Drop a constraint with its index: a first load writes faster without it.
DROP CONSTRAINT `<<name>>` IF EXISTS
