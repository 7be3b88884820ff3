import * as aggregates from "./aggregates.js";
import { byId } from "./by-id.js";
import { filteredPage } from "./filtered-page.js";
import { nested } from "./nested.js";
import { deepPage, firstPage } from "./ordered-pages.js";
import { search } from "./search.js";
import { subgraph } from "./subgraph.js";
import { wide } from "./wide.js";

/**
 * Requests that every arm answers which can. `variants(world)`: the variables, in turn. `graphql`: for our server; without
 * it the row is not askable there. `peer`: its query, and its answer as ours. `cypher`, `sql`: statements by hand, and the
 * answer made of their rows. `bounds`: see report/bounds.js; `growth`: see report/growth.js.
 */
export const rows = [
  byId,
  nested,
  filteredPage,
  firstPage,
  deepPage,
  aggregates.byUnitAndYear,
  aggregates.byMetric,
  aggregates.byIndustryAndYear,
  search,
  subgraph,
  wide,
];
