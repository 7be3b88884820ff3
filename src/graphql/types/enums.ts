import { oneOf } from "../../model/field.js";
import { kinds, relations } from "../../model/index.js";
import { enumType } from "./type-builder.js";

const docs = (specs: Iterable<{ name: string; doc: string }>) =>
  Object.fromEntries([...specs].map(({ name, doc }) => [name, doc]));

export const kindEnum = enumType(oneOf("KindName", "The closed list of kinds.", docs(kinds.values())));
export const relationEnum = enumType(oneOf("RelationName", "The closed list of relations.", docs(relations.values())));

export const sortDirection = enumType(
  oneOf("SortDirection", "Which way a list runs. Missing values come last either way, unless asked to come first.", {
    ASC: "Rising.",
    DESC: "Falling.",
  }),
);

export const linkDirection = enumType(
  oneOf("LinkDirection", "Which way a relation runs, seen from the node that is asked.", {
    OUT: "From it to the other.",
    IN: "From the other to it.",
  }),
);

export const nullsOrder = enumType(
  oneOf("NullsOrder", "Where missing values come in a list.", {
    FIRST: "Before all others.",
    LAST: "After all others.",
  }),
);
