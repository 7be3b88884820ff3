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
import { read } from "./statements.js";

/** Statement for a page of pairs, and its arguments: source by source, unless there is a filter on targets. */
export function pairsStatement(query: PairQuery): [typeof read.pairsOfRelation, ...StatementArguments] {
  const { from, backward, sourceWhere, targetWhere, edgeWhere } = query;
  const parameters = new Parameters();
  const beyond = from ? [keysetCypher(pairOrder, from, backward, "m.id", parameters)] : [];
  const firstSource = from && `n.id ${backward ? "<=" : ">="} ${parameters.bind(from.values[0] as string)}`;
  const source = all([firstSource ?? "n.id IS NOT NULL", ...pairConditions({ sourceWhere }, parameters)]);
  const where = all([...pairConditions(targetWhere ? query : { edgeWhere }, parameters), ...beyond]);
  const order = orderCypher(pairOrder, "m.id", backward, [], () => false);
  return [
    targetWhere ? read.pairsOfRelation : read.pairsBySource,
    { ...parameters.values, limit: query.limit + 1 },
    { ...names(query), source, where, order },
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

function pairConditions({ sourceWhere, targetWhere, edgeWhere }: Filters, parameters: Parameters): string[] {
  return [
    ...(sourceWhere ? [whereCypher(sourceWhere, "n", parameters)] : []),
    ...(targetWhere ? [whereCypher(targetWhere, "m", parameters)] : []),
    ...(edgeWhere ? [edgeWhereCypher(edgeWhere, "r", parameters)] : []),
  ];
}

type Filters = { readonly [Key in "sourceWhere" | "targetWhere" | "edgeWhere"]?: PairQuery[Key] | undefined };

/** Texts of the placeholders, from the model's closed lists. */
const names = ({ relation, sources, targets }: PairQuery) => ({ relation, sources, targets });
