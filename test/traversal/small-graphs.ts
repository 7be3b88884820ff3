import type { RelationName } from "../../src/model/index.js";
import type { EdgeRecord, Load, NodeRecord } from "../../src/store/store.js";
import { loadOf } from "../support/graphs.js";

function nodeOf(prefix: string, slug: string): NodeRecord {
  if (prefix === "turn")
    return { id: `turn:${slug}`, kind: "Turn", props: { ordinal: 1, role: "ANSWER", start: 0, end: 1 } };
  if (prefix === "industry") return { id: `industry:${slug}`, kind: "Industry", props: { name: slug, grouping: true } };
  return { id: `policy:${slug}`, kind: "Policy", props: { name: slug, instrument: "FUND", stage: "ISSUED" } };
}

/** `a-b`: a SUCCEEDS b between policies; `a=x`: TARGETS to an industry, PROMOTE and SUPPORT both; `a-x`: PROMOTE alone; `1~a`: MENTIONS. */
export function edgesOf(text: string): EdgeRecord[] {
  return text.split(" ").flatMap((part): EdgeRecord[] => {
    const [, from = "", sign = "", to = ""] = /^(\w+)([-=~])(\w+)$/.exec(part) ?? [];
    const edge = (relation: RelationName, source: string, target: string, intent?: string): EdgeRecord => ({
      id: [relation, source, target, ...(intent ? [intent] : [])].join("|"),
      relation,
      source,
      target,
      props: { evidence: ["evidence:e1"], ...(intent ? { intent } : {}) },
    });
    if (sign === "~") return [edge("MENTIONS", `turn:${from}`, `policy:${to}`)];
    const source = `policy:${from}`;
    if (!/^[xyz]/.test(to)) return [edge("SUCCEEDS", source, `policy:${to}`)];
    const intents = sign === "=" ? ["PROMOTE", "SUPPORT"] : ["PROMOTE"];
    return intents.map((intent) => edge("TARGETS", source, `industry:${to}`, intent));
  });
}

/** The graph of these edges and of whatever they join, with some policies that nothing joins. */
export function drawn(text: string, alone: readonly string[] = []): Load {
  const edges = edgesOf(text);
  const ids = new Set([
    ...edges.flatMap(({ source, target }) => [source, target]),
    ...alone.map((id) => `policy:${id}`),
  ]);
  const nodes = [...ids].map((id) => nodeOf(id.slice(0, id.indexOf(":")), short(id)));
  return loadOf({ nodes, edges });
}

/** Without what makes ids long: `policy:a` is a. */
export const short = (id: string) => id.slice(id.indexOf(":") + 1);
