import { type PairQuery, type PairRecord, pairOrder } from "../pairs.js";
import {
  all,
  edgeWhereCypher,
  keysetCypher,
  orderCypher,
  Parameters,
  type StatementArguments,
  whereCypher,
} from "./compile.js";
import { edgeOf, nodeOf } from "./decode.js";

/** Arguments of read/pairs-of-relation.cypher. */
export function pairsArguments(query: PairQuery): StatementArguments {
  const parameters = new Parameters();
  const conditions = pairConditions(query, parameters);
  if (query.from) conditions.push(keysetCypher(pairOrder, query.from, query.backward, "m.id", parameters));
  const order = orderCypher(pairOrder, "m.id", query.backward);
  return [
    { ...parameters.values, limit: query.limit + 1 },
    { ...names(query), where: all(conditions), order },
  ];
}

/** Arguments of read/count-pairs-of-relation.cypher. */
export function countPairsArguments(query: PairQuery): StatementArguments {
  const parameters = new Parameters();
  const where = all(pairConditions(query, parameters));
  return [parameters.values, { ...names(query), where }];
}

/** Decodes a row. */
export function pairOf({ relation }: PairQuery, row: { source: unknown; target: unknown; edges: unknown }): PairRecord {
  const [source, target] = [nodeOf(row.source), nodeOf(row.target)];
  return {
    source,
    target,
    edges: (row.edges as unknown[]).map((edge) => edgeOf(relation, edge, source.id, target.id)),
  };
}

function pairConditions({ sourceWhere, targetWhere, edgeWhere }: PairQuery, parameters: Parameters): string[] {
  return [
    ...(sourceWhere ? [whereCypher(sourceWhere, "n", parameters)] : []),
    ...(targetWhere ? [whereCypher(targetWhere, "m", parameters)] : []),
    ...(edgeWhere ? [edgeWhereCypher(edgeWhere, "r", parameters)] : []),
  ];
}

/** Texts of the placeholders, from the model's closed lists. */
const names = ({ relation, sources, targets }: PairQuery) => ({ relation, sources, targets });
