import type { EdgeRecord, Load, NodeRecord } from "../../src/store/store.js";
import { loadOf } from "./graphs.js";

/** Texts that a format may get wrong: its own marks, blanks, line ends, formulas, words that mean nothing elsewhere, Chinese. */
export const trickyTexts = [
  "=1+1",
  "@SUM(A1)",
  "-1",
  'a,b"c',
  "two\nlines",
  "two\r\nlines",
  "a\ttab",
  " blanks at both ends ",
  "it's a \\ backslash \\u0041",
  "'; MATCH (n) DETACH DELETE n; //",
  "</data></node>&amp;<!--",
  "工业和信息化部",
  "𠀀 rare Han, 🚄",
  "ÄÖß e\u0301",
  "NA",
  "null",
  "true",
  "0012",
  "1e5",
  "line\u2028separator",
  "[1]",
];

/** Numbers that are easily rounded. igraph reads none below the smallest normal one. */
export const trickyNumbers = [
  0,
  0.1,
  1 / 3,
  -9.6,
  1e-7,
  2.2250738585072014e-308,
  1.9e12,
  2.8e20,
  4_395_000,
  9_007_199_254_740_991,
  85,
];

/** A small graph of such texts and numbers, with relations between the same two nodes and from a node to itself. */
export function trickyLoad(): Load {
  const policies = trickyTexts.map((name, index): NodeRecord => {
    const props = { name, nameZh: name, aliases: [name, "b"], instrument: "FUND", stage: "ISSUED" };
    const names = [JSON.stringify({ text: name, kind: "ALIAS" })];
    return { id: `policy:p${index}`, kind: "Policy", props: index % 2 ? props : { ...props, names } };
  });
  const observations = trickyNumbers.map((value, index): NodeRecord => {
    const unit = { unitCode: "percent", unitKind: "PERCENT", asSaid: String(value), qualifier: "EXACT" };
    const period = { periodCode: "2025-01/2025-02", periodStart: "2025-01-01", periodEnd: "2025-02-28" };
    return {
      id: `observation:o${index}`,
      kind: "Observation",
      props: { value, ...unit, ...period, periodKind: "FLOW" },
    };
  });
  const industry: NodeRecord = { id: "industry:i", kind: "Industry", props: { name: "I", grouping: true } };
  const edges = policies.flatMap(({ id: source }, index): EdgeRecord[] => [
    ...["PROMOTE", "SUPPORT"].map((intent): EdgeRecord => {
      const id = `TARGETS|${source}|industry:i|${intent}`;
      return { id, relation: "TARGETS", source, target: "industry:i", props: { intent, evidence: ["evidence:e"] } };
    }),
    {
      id: `POSSIBLY_SAME|${source}|${source}`,
      relation: "POSSIBLY_SAME",
      source,
      target: source,
      props: { reason: trickyTexts[index] as string, judgedBy: "j" },
    },
  ]);
  return loadOf({ nodes: [...policies, ...observations, industry], edges });
}
