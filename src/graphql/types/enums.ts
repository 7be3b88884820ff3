import { oneOf } from "../../model/enum.js";
import { relations } from "../../model/index.js";
import { walked } from "../../traversal/walked-relations.js";

export { kindEnum } from "../../model/registry.js";

export const relationEnum = oneOf(
  "RelationName",
  `The closed list of relations. Questions that are given none walk those by which one thing bears on another: ${walked.join(", ")}.`,
  Object.fromEntries([...relations].map(([name, { doc }]) => [name, doc])),
);

export const sortDirection = oneOf(
  "SortDirection",
  "Which way a list runs. Missing values come last either way, unless asked to come first.",
  {
    ASC: "Rising.",
    DESC: "Falling.",
  },
);

export const linkDirection = oneOf("LinkDirection", "Which way a relation runs, seen from the node that is asked.", {
  OUT: "From it to the other.",
  IN: "From the other to it.",
});

export const nullsOrder = oneOf("NullsOrder", "Where missing values come in a list.", {
  FIRST: "Before all others.",
  LAST: "After all others.",
});
