// Drop an index: a first load writes faster without it.
DROP INDEX `<<name>>` IF EXISTS
