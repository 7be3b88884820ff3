import { kinds } from "../../model/index.js";
import { ends } from "./ends.js";
import { facetsOfEnd, facetsOfKind, linkFacets } from "./facets.js";
import { enumNamed } from "./type-builder.js";

/** Enum of the keys of all lists, those of relations included: a list refuses a key that its own rows do not have. */
export function groupKeyEnum(): object {
  const lists = [
    ...[...kinds.values()].map(({ name }) => facetsOfKind(name)),
    ...ends.filter((end) => !end.single && !end.plain).map(facetsOfEnd),
    linkFacets,
  ];
  const docs = lists.flatMap(({ keys }) => keys).map(({ name, doc }) => [name, doc] as const);
  return enumNamed("GroupBy", "Keys by which rows can be grouped, each list by its own.", Object.fromEntries(docs));
}
