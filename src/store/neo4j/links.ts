import { isKeyless } from "../edge-id.js";
import { kindsOfEnds } from "../links.js";
import type { OrderKey } from "../order.js";
import { rowsReadFor } from "../page.js";
import type { LinkMatch, LinkQuery } from "../store.js";
import {
  all,
  keysetCypher,
  linkConditions,
  orderCypher,
  Parameters,
  patternOf,
  type StatementArguments,
} from "./compile.js";
import { isNullable } from "./pages.js";
import { type LinkReading, linkReading } from "./records.js";

/** Arguments of read/links-of-sources.cypher, and the decoder of its links. */
export function linksArguments(query: LinkQuery): [...StatementArguments, decode: LinkReading["decode"]] {
  const { order, backward, from, where } = query;
  const { cells, decode } = linkReading(query);
  const parameters = new Parameters();
  const conditions = linkConditions(query, parameters);
  if (from) conditions.push(keysetCypher(order, from, backward, "r.id", parameters));
  const kinds = query.kinds.length > 0 ? query.kinds : kindsOfEnds(query.relations, query.direction);
  const canMiss = ({ field, on, count }: OrderKey) => !count && (on === "edge" || isNullable(kinds, field, where));
  return [
    { ...parameters.values, sources: query.sources, limit: rowsReadFor(query) },
    {
      pattern: patternOf(query),
      where: all(conditions),
      order: orderCypher(order, tieOf(query), backward, [], canMiss),
      link: cells.join(", "),
    },
    decode,
  ];
}

/**
 * Expression that orders the links of a source as their edges' ids do. These are long and kept with each relationship: where
 * they follow from the ends, the id of the other end is read instead, which ends in a bar where the target's follows it.
 */
function tieOf({ relations: [name, ...others], direction }: LinkQuery): string {
  if (name === undefined || others.length > 0 || direction === "BOTH" || !isKeyless(name)) return "r.id";
  return direction === "OUT" ? "n.id" : "n.id + '|'";
}

/** Arguments of read/count-links-of-sources.cypher, and of read/neighbors-by-kind.cypher. */
export function linkMatchArguments(match: LinkMatch): StatementArguments {
  const parameters = new Parameters();
  const fills = { pattern: patternOf(match), where: all(linkConditions(match, parameters)) };
  return [{ ...parameters.values, sources: match.sources }, fills];
}
