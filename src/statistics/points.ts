import type { Observation } from "../model/observation.js";
import { rangesOverlap } from "../model/qualifier.js";
import type { Stored } from "../model/stored.js";
import { ascending, byId } from "../store/ascending.js";
import type { NodeOf } from "../store/typed-records.js";
import type { Judgement, Statement } from "./statements.js";

type Figure = Stored<Observation>;

/** One figure of a series: a statement, and other statements of the same figure. */
export interface Point {
  readonly statement: Statement;
  /** True where another statement of the figure contradicts this one. */
  readonly conflicting: boolean;
  /** By day of publication, then by id. */
  readonly vintages: () => Vintage[];
}

/** Another statement of a figure, with the judgements that link it to the figure. */
export interface Vintage {
  readonly observation: NodeOf<"Observation">;
  readonly judgements: readonly Judgement[];
}

/**
 * Points of the statements of one series and period: the latest one that no other refines or revises (of one day the most
 * precise), and those that conflict with it. With `history` every statement is a point, by day of publication.
 */
export function pointsOf(statements: readonly Statement[], history: boolean): Point[] {
  const superseded = supersededIn(statements);
  const isCurrent = ({ observation }: Statement) => !superseded.has(observation.id);
  const remaining = statements.filter(isCurrent);
  const conflictsWith = (one: Statement) => (other: Statement) =>
    isJudgedConflict(one, other) || (isCurrent(one) && isCurrent(other) && excludeEachOther(one.said, other.said));
  const shown = history
    ? statements.toSorted(byPublication)
    : current(remaining.length > 0 ? remaining : statements, conflictsWith);
  return shown.map((statement) => ({
    statement,
    conflicting:
      statement.judgements.some(({ kind }) => kind === "CONFLICTS") || statements.some(conflictsWith(statement)),
    vintages: () => vintagesOf(statement, statements),
  }));
}

function current(
  candidates: readonly Statement[],
  conflictsWith: (one: Statement) => (other: Statement) => boolean,
): Statement[] {
  const [first, ...others] = candidates.toSorted((a, b) => ascending(published(b), published(a)) || byPrecision(a, b));
  return first ? [first, ...others.filter(conflictsWith(first))] : [];
}

/** Ids of the statements that another one refines or revises. */
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

/** True where two statements of one day have no common number, without a judgement. */
const excludeEachOther = (one: Figure, other: Figure) =>
  one.publishedOn === other.publishedOn && !rangesOverlap(one, other);

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

const widthOf = ({ lower = -Infinity, upper = Infinity }: Figure) => upper - lower;
const published = ({ said }: Statement) => said.publishedOn ?? "";
const open = ({ lower, upper }: Figure) => Number(lower === undefined) + Number(upper === undefined);

/** The narrower range first; then by id. */
const byPrecision = (a: Statement, b: Statement) =>
  open(a.said) - open(b.said) || ascending(widthOf(a.said), widthOf(b.said)) || byId(a.observation, b.observation);
const byPublication = (a: Statement, b: Statement) => byDay(a.observation, b.observation);
const byDay = (a: NodeOf<"Observation">, b: NodeOf<"Observation">) =>
  ascending(a.props.publishedOn ?? "", b.props.publishedOn ?? "") || byId(a, b);
