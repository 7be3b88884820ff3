import { clientCounts } from "../measure/rounds.js";
import { median } from "../measure/statistics.js";

const floorOf = { neo4j: "cypher", embedded: "sql" };
/** Below so many times the floor no peer's cell asks us to go. */
const least = 1.15;

/**
 * The cells of a row: each bound, `ARM/OTHER` as a ratio or `ARM ms` in milliseconds, with what was measured. A ratio is
 * held by the time of one client alone and by the request rates of 8 and 64.
 */
export function cellsOf(row, rowsByName) {
  return Object.entries(row.bounds ?? {}).map(([key, bound]) => {
    const [arm, other] = key.split(/[ /]/);
    const ours = row.arms[arm];
    if (!ours) return { key, bound };
    if (other === "ms") return { key, bound, values: [ours.p50], met: ours.p50 <= bound };
    const theirs = row.arms[other] ?? rowsByName.get(other)?.arms[arm];
    if (!theirs) return { key, bound };
    const values = ratiosOf(ours, theirs);
    const floor = row.arms[floorOf[arm]];
    const byFloor = other === "peer" && floor && bound * theirs.p50 < least * floor.p50;
    return { key, bound, values, byFloor, met: byFloor || values.every((value) => value <= bound) };
  });
}

/** Our time over theirs: of one client round by round, and of a request at 8 and at 64 clients. */
function ratiosOf(ours, theirs) {
  const alone = median(ours.p50s.map((p50, round) => p50 / theirs.p50s[round]));
  const busy = clientCounts
    .slice(1)
    .map((clients) => median(ours.ratesOf.map((rates, round) => theirs.ratesOf[round][clients] / rates[clients])));
  return [alone, ...busy];
}

/** Bounds of one policy by id alone: its tail at 8 clients, and the CPU that GraphQL costs over HTTP and SQL. */
export function byIdCells({ arms }) {
  const tails = ["embedded", "neo4j"].flatMap((arm) =>
    arms[arm]
      ? [{ key: `${arm}: p99 at 8 clients over p50`, bound: 4, values: [arms[arm].p99Of8 / arms[arm].p50Of8] }]
      : [],
  );
  const layer =
    arms.embedded && arms.sql
      ? [{ key: "embedded: CPU ms of a request over SQL's", bound: 0.2, values: [arms.embedded.cpu - arms.sql.cpu] }]
      : [];
  return [...tails, ...layer].map((cell) => ({ ...cell, met: cell.values.every((value) => value <= cell.bound) }));
}
