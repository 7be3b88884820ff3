import type { Observation } from "../model/observation.js";
import type { Stored } from "../model/stored.js";
import type { NodeOf } from "../store/typed-records.js";
import type { Judgement, Statement } from "./statements.js";

type Figure = Stored<Observation>;

/** One figure of a series: a statement, and the others of the same figure. */
export interface Point {
  readonly statement: Statement;
  /** Another statement of it cannot be right if this one is. */
  readonly conflicting: boolean;
  /** In the order of their publication, then by id. */
  readonly vintages: () => Vintage[];
}

/** Another statement of a figure, with the judgements that tie it to those of the figure. */
export interface Vintage {
  readonly observation: NodeOf<"Observation">;
  readonly judgements: readonly Judgement[];
}

/**
 * The points that statements of one series and period make: the latest that nothing refines or revises, of one day the
 * most precise, and beside it whatever conflicts with it. With `history` each statement is a point, in the order of their
 * publication.
 */
export function pointsOf(statements: readonly Statement[], history: boolean): Point[] {
  const superseded = supersededIn(statements);
  const stands = ({ observation }: Statement) => !superseded.has(observation.id);
  const standing = statements.filter(stands);
  const conflictsWith = (one: Statement) => (other: Statement) =>
    isJudgedConflict(one, other) || (stands(one) && stands(other) && excludeEachOther(one.said, other.said));
  const shown = history
    ? statements.toSorted(byPublication)
    : current(standing.length > 0 ? standing : statements, conflictsWith);
  return shown.map((statement) => ({
    statement,
    conflicting:
      statement.judgements.some(({ kind }) => kind === "CONFLICTS") || statements.some(conflictsWith(statement)),
    vintages: () => vintagesOf(statement, statements),
  }));
}

function current(
  standing: readonly Statement[],
  conflictsWith: (one: Statement) => (other: Statement) => boolean,
): Statement[] {
  const [first, ...others] = standing.toSorted((a, b) => compare(published(b), published(a)) || byPrecision(a, b));
  return first ? [first, ...others.filter(conflictsWith(first))] : [];
}

/** Ids of the statements that another of them refines or revises. */
function supersededIn(statements: readonly Statement[]): ReadonlySet<string> {
  const among = new Set(statements.map(({ observation }) => observation.id));
  const judgements = statements.flatMap((statement) => statement.judgements);
  return new Set(
    judgements
      .filter(({ kind, from, to }) => ["REFINES", "REVISES"].includes(kind) && among.has(from.id) && from.id !== to.id)
      .map(({ to }) => to.id),
  );
}

const isJudgedConflict = (one: Statement, other: Statement) =>
  one !== other &&
  one.judgements.some(({ kind, from, to }) => kind === "CONFLICTS" && [from.id, to.id].includes(other.observation.id));

/**
 * Two statements of one day allow no common number, though nobody has judged them. Bounds count as closed: "more than
 * 230" and "230" may be one fact.
 */
const excludeEachOther = (one: Figure, other: Figure) =>
  one.publishedOn === other.publishedOn && (most(one) < least(other) || most(other) < least(one));

function vintagesOf(statement: Statement, statements: readonly Statement[]): Vintage[] {
  const judgements = new Map(statements.flatMap((one) => one.judgements).map((judgement) => [judgement.id, judgement]));
  const nodes = [
    ...statements.map(({ observation }) => observation),
    ...[...judgements.values()].flatMap(({ from, to }) => [from, to]),
  ];
  const others = new Map(nodes.map((node) => [node.id, node]));
  others.delete(statement.observation.id);
  return [...others.values()].toSorted(byDay).map((observation) => ({
    observation,
    judgements: [...judgements.values()].filter(({ from, to }) => [from.id, to.id].includes(observation.id)),
  }));
}

const least = ({ lower = -Infinity }: Figure) => lower;
const most = ({ upper = Infinity }: Figure) => upper;
const published = ({ said }: Statement) => said.publishedOn ?? "";
const open = ({ lower, upper }: Figure) => Number(lower === undefined) + Number(upper === undefined);

/** The narrower first; then by id. */
const byPrecision = (a: Statement, b: Statement) =>
  open(a.said) - open(b.said) ||
  compare(most(a.said) - least(a.said), most(b.said) - least(b.said)) ||
  compare(a.observation.id, b.observation.id);
const byPublication = (a: Statement, b: Statement) => byDay(a.observation, b.observation);
const byDay = (a: NodeOf<"Observation">, b: NodeOf<"Observation">) =>
  compare(a.props.publishedOn ?? "", b.props.publishedOn ?? "") || compare(a.id, b.id);

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
