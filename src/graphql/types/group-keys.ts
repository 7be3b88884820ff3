import { kinds } from "../../model/index.js";
import { ends, leadsTo } from "./ends.js";
import { type FacetKey, type Facets, facetsOfEnd, facetsOfKind, linkFacets } from "./facets.js";
import { enumNamed } from "./type-builder.js";

/**
 * Enum of the keys by which lists of one type can be grouped, those of relations that lead to it included: a list refuses
 * a key that its own rows do not have. Kinds without keys of their own share that of Entity.
 */
export function groupKeyEnum(facets: Facets): object {
  const of = keysOf(facets.of).length > 1 ? facets.of : "Entity";
  return enumNamed(
    of === "Node" ? "LinkGroupBy" : `${of}GroupBy`,
    "Keys by which rows can be grouped.",
    Object.fromEntries(keysOf(of).map(({ name, doc }) => [name, doc])),
  );
}

function keysOf(of: Facets["of"]): FacetKey[] {
  const kind = kinds.get(of);
  const lists = [
    ...(kind ? [facetsOfKind(kind.name)] : []),
    ...ends.filter((end) => !end.single && !end.plain && leadsTo(end).name === of).map(facetsOfEnd),
    ...(of === "Node" ? [linkFacets] : []),
  ];
  const byName = new Map(lists.flatMap(({ keys }) => keys).map((key) => [key.name, key]));
  return [...byName.values()];
}
