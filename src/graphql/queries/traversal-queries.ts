import type { ClassType } from "type-graphql";
import { centers, commonIds, idArg, idsArg, kindsArg, relationsArg, sizeArg, sizes } from "./traversal-args.js";
import { commonNeighbors, pathSearch, relatedThings, subgraph } from "./traversal-types.js";
import { addQuery } from "./query-field.js";

/** Questions about how things hang together. */
export function addGraphQuestions(root: ClassType): void {
  addQuery(
    root,
    "paths",
    () => pathSearch,
    "How two things hang together: the ways from one to the other along relations, either way round, that meet no node twice. Computed: src/traversal/paths.ts",
    [
      idArg("from", "Where the paths begin. Example: `policy:5g-setting-sail`."),
      idArg("to", "Where they end. Example: `body:miit`."),
      sizeArg("maxLength", "The most relations of a path", sizes.maxLength),
      relationsArg,
      kindsArg("Only through nodes of these kinds; the two ends are free."),
      sizeArg("first", "How many paths", sizes.paths),
    ],
    false,
  );
  addQuery(
    root,
    "subgraph",
    () => subgraph,
    "What lies around some things, nodes and edges ready to draw. Computed: src/traversal/subgraph.ts",
    [
      idsArg("centers", `Around which, ${centers.least} to ${centers.most} ids. Example: \`industry:steel\`.`),
      sizeArg(
        "depth",
        "How many relations away from the nearest center; 0 is the centers alone, with what joins them",
        sizes.depth,
      ),
      relationsArg,
      kindsArg("Only nodes of these kinds; the centers are free."),
      sizeArg("limit", "How many nodes", sizes.nodes),
    ],
    false,
  );
  addQuery(
    root,
    "commonNeighbors",
    () => commonNeighbors,
    "What is linked to each of some things, along relations either way round; never one of them itself. Computed: src/traversal/common-neighbors.ts",
    [
      idsArg("ids", `Of which, ${commonIds.least} to ${commonIds.most} different ids.`),
      relationsArg,
      kindsArg("Only neighbours of these kinds."),
      sizeArg("first", "How many", sizes.rows),
    ],
    false,
  );
  addQuery(
    root,
    "related",
    () => relatedThings,
    "What belongs to a thing: what it is linked to, what is linked to the same things, and what the same turns name. Computed: src/traversal/related.ts",
    [
      idArg("id", "To what. Example: `industry:steel`."),
      kindsArg("Only things of these kinds."),
      sizeArg("first", "How many", sizes.rows),
    ],
    false,
  );
}
