import { operation } from "./http.js";

/** A year-on-year growth rate as the API gives it, flat. */
export interface Growth {
  readonly metric: string;
  readonly value: number | null;
  readonly unit: string;
  readonly period: string;
  readonly quote: string;
}

const question = `{ observations(where: { comparison: { basis: { eq: YEAR_ON_YEAR } }, unit: { code: { eq: "percent" } } }, first: 100) {
  totalCount
  nodes { metric { name } value unit { code } period { code } evidence { role quote } }
} }`;

interface Row {
  readonly metric: { readonly name: string };
  readonly value: number | null;
  readonly unit: { readonly code: string };
  readonly period: { readonly code: string };
  readonly evidence: readonly { readonly role: string; readonly quote: string }[];
}

/** All of a server's, in a total order. */
export async function growthOf(url: string): Promise<Growth[]> {
  const { data } = JSON.parse((await operation(url, question)).text) as {
    data: { observations: { totalCount: number; nodes: Row[] } };
  };
  const { nodes, totalCount } = data.observations;
  if (nodes.length !== totalCount) throw new Error(`${totalCount} rates do not fit into one page: ask by pages`);
  return inOrder(
    nodes.map(({ metric, value, unit, period, evidence }) => ({
      metric: metric.name,
      value,
      unit: unit.code,
      period: period.code,
      quote: evidence.find(({ role }) => role === "CLAIM")?.quote ?? "",
    })),
  );
}

/** The same columns of a table's rows, whatever names it gives them. */
export const growthRows = (
  rows: readonly Readonly<Record<string, unknown>>[],
  names: Readonly<Record<keyof Growth, string>>,
): Growth[] =>
  inOrder(
    rows.map((row) => ({
      metric: String(row[names.metric]),
      value: row[names.value] as number | null,
      unit: String(row[names.unit]),
      period: String(row[names.period]),
      quote: String(row[names.quote]),
    })),
  );

/** The highest, which every client must show as this. */
export const highest: Growth = {
  metric: "Output of new energy vehicles, growth",
  value: 50.4,
  unit: "percent",
  period: "2025-Q1",
  quote: "with increases of 50.4% and 47.1% year on year",
};

const inOrder = (rows: readonly Growth[]) => rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
