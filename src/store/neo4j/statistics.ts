import { kinds } from "../../model/index.js";
import { type RelationSize, type Statistics, yearsBetween } from "../statistics.js";
import { sortDay } from "../stored-properties.js";
import type { Statement } from "./statement.js";
import { read } from "./statements.js";

/** Runs a statement that reads. */
export type Run = <Column extends string>(
  of: Statement<Column>,
  parameters?: object,
  fills?: Record<string, string>,
) => Promise<readonly Readonly<Record<Column, unknown>>[]>;

/** Properties of the sort days, by kind; a missing one is no property of any node. */
const days = Object.fromEntries([...kinds.values()].map((kind) => [kind.name, sortDay(kind)?.name ?? ""]));

/** Measures the graph. */
export async function measure(run: Run): Promise<Statistics> {
  const ofKinds = await run(read.statisticsOfKinds, { days });
  const sources = await run(read.statisticsOfRelations, {}, { pattern: "(n)-[r]->()" });
  const targets = await run(read.statisticsOfRelations, {}, { pattern: "(n)<-[r]-()" });
  const atTarget = new Map(targets.map((row) => [row.name, row]));
  return {
    kinds: Object.fromEntries(
      ofKinds.map(({ name, total, first, last }) => [name, { nodes: Number(total), years: yearsBetween(first, last) }]),
    ),
    relations: Object.fromEntries(
      sources.map(({ name, links, nodes, squares }) => {
        const target = atTarget.get(name);
        const size: RelationSize = {
          links: Number(links),
          sources: Number(nodes),
          targets: Number(target?.nodes),
          sourceSquares: Number(squares),
          targetSquares: Number(target?.squares),
        };
        return [name, size];
      }),
    ),
  };
}
