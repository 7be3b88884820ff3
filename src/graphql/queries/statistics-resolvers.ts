import type { GraphQLFieldResolver } from "graphql";
import { compare } from "../../statistics/compare.js";
import type { Point, Vintage } from "../../statistics/points.js";
import { periodOf, seriesOf } from "../../statistics/series.js";
import type { Context } from "../read/context.js";
import { idsOf } from "./traversal-args.js";
import { checkId } from "../read/id-argument.js";
import { checkText } from "../read/where-input.js";

type Resolver<Args> = GraphQLFieldResolver<unknown, Context, Args>;
type Given<T> = { readonly [K in keyof T]?: T[K] | null };

/** Resolvers of the queries about figures, by name. */
export const statisticsResolvers: Readonly<Record<string, Resolver<never>>> = {
  series: async (_, { metric, includeHistory, ...asked }: SeriesArgs, { store }) => {
    checkId(metric, "metric", "Metric");
    checkPlace(asked.place);
    checkText(asked.scope, "scope");
    const found = await seriesOf(store, metric, present(asked), includeHistory ?? false);
    return found.map((series) => ({ ...series, points: series.points.map(pointOf) }));
  },
  compare: async (_, { metrics, place, period }: CompareArgs, { store }) => {
    idsOf("metrics", metrics, comparedMetrics).forEach((id, index) => checkId(id, `metrics[${index}]`, "Metric"));
    checkPlace(place);
    const { rows, notComparable } = await compare(store, metrics, place ?? undefined, period ?? undefined);
    return {
      rows: rows.map(({ line, period: of, cells }) => ({
        ...line,
        period: of,
        cells: cells.map(({ metric, points }) => ({ metric, points: points.map(pointOf) })),
      })),
      notComparable: notComparable.map(({ point, ...rest }) => ({ ...rest, point: point && pointOf(point) })),
    };
  },
};

type SeriesArgs = { readonly metric: string; readonly includeHistory?: boolean | null } & Given<{
  place: string;
  scope: string;
  comparison: string;
  asOf: string;
}>;
type CompareArgs = { readonly metrics: readonly string[] } & Given<{ place: string; period: string }>;

/** How many metrics are compared at once. */
const comparedMetrics = { least: 2, most: 20 };

function checkPlace(place: string | null | undefined): void {
  if (typeof place === "string") checkId(place, "place", "Place");
}

/** A point as the schema shows it; what its other statements are is found only where asked for. */
const pointOf = ({ statement, conflicting, vintages }: Point) => ({
  ...statement.said,
  period: periodOf(statement),
  observation: statement.observation,
  conflicting,
  vintages: () => vintages().map(vintageOf),
});

const vintageOf = ({ observation, judgements }: Vintage) => ({
  publishedOn: observation.props.publishedOn,
  observation,
  judgements,
});

/** The arguments that are given: null is as good as left out. */
const present = <T extends object>(args: Given<T>): Partial<T> =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null)) as Partial<T>;
