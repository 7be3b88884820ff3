import type { FieldType } from "../model/field.js";
import { kinds, relations } from "../model/index.js";
import type { KindSpec } from "../model/kind.js";
import type { RelationSpec } from "../model/relation.js";
import type { EdgeRecord, NodeRecord, Props } from "../store/store.js";
import { storedProperties, storedType } from "../store/stored-properties.js";
import type { Chunks, Source } from "./format.js";
import { context } from "./jsonld-terms.js";
import { batchSize } from "./node-pages.js";
import { valuesOf } from "./table.js";

/**
 * JSON-LD 1.1 with its context, one object per line. A relation is a triple from its source, and an `rdf:Statement` with its
 * properties and the spans that it was derived from.
 */
export async function* jsonld({ store, release }: Source): Chunks {
  let count = 0;
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[\n${JSON.stringify(dataset(release.id, release.packs))}`;
  for await (const { nodes, edges } of store.scan(batchSize)) {
    yield [...nodes.map(nodeObject), ...edges.flatMap(edgeObjects)].map((one) => `,\n${JSON.stringify(one)}`).join("");
    count += nodes.length + edges.length;
  }
  yield "\n]}\n";
  return count;
}

/** The context alone, for files that refer to it by its address. */
export async function* jsonldContext(): Chunks {
  yield `${JSON.stringify({ "@context": context }, null, 2)}\n`;
  return Object.keys(context).length;
}

const iri = (id: string) => `bg:${encodeURI(id)}`;
const to = (id: string) => ({ "@id": iri(id) });

const dataset = (release: string, packs: Source["release"]["packs"]) => ({
  "@id": iri(`release:${release}`),
  "@type": ["schema:Dataset", "prov:Entity"],
  "schema:name": `Briefing graph, release ${release}`,
  "schema:version": release,
  "schema:hasPart": packs.map(({ name, nodes, edges }) => ({ "schema:name": name, nodes, edges })),
});

function nodeObject({ id, kind, props }: NodeRecord): object {
  const types = [`term:${kind}`, ...kinds.get(kind).jsonLd];
  const own = { "@id": iri(id), "@type": types, ...ownOf(kinds.get(kind), props) };
  return kind === "Evidence" ? { ...own, ...selectors(props) } : own;
}

/** Web Annotation selectors of a span, by position and by quotation. */
const selectors = ({ document, start, end, quote }: Props) => ({
  "oa:hasSource": to(String(document)),
  "oa:hasSelector": [
    { "@type": "oa:TextPositionSelector", "oa:start": start, "oa:end": end },
    { "@type": "oa:TextQuoteSelector", "oa:exact": quote },
  ],
});

function edgeObjects({ id, relation, source, target, props }: EdgeRecord): object[] {
  const predicate = relations.get(relation).jsonLd;
  const post = relation === "HOLDS_POST" ? membership(source, target, props) : {};
  const statement = {
    "@id": `bg:relation:${encodeURIComponent(id)}`,
    "@type": ["rdf:Statement", ...(relation === "HOLDS_POST" ? ["org:Membership"] : [])],
    "rdf:subject": to(source),
    "rdf:predicate": { "@id": predicate },
    "rdf:object": to(target),
    "term:relation": relation,
    ...post,
    ...ownOf(relations.get(relation), props),
  };
  return [{ "@id": iri(source), [predicate]: to(target) }, statement];
}

const membership = (source: string, target: string, { title }: Props) => ({
  "org:member": to(source),
  "org:organization": to(target),
  "org:role": { "@type": "org:Role", "schema:name": title },
});

/** Stored properties by their names: references as IRIs, days as dates. */
function ownOf(spec: KindSpec | RelationSpec, props: Props): Record<string, unknown> {
  const values = valuesOf(spec, props).map(([name, value]) => [name, writersOf(spec).get(name)?.(value) ?? value]);
  return Object.fromEntries(values) as Record<string, unknown>;
}

type Writer = (value: unknown) => unknown;

function writersOf(spec: KindSpec | RelationSpec): ReadonlyMap<string, Writer> {
  let found = writers.get(spec);
  if (!found) {
    const all = storedProperties(spec).map((stored) => [stored.name, writerByType[storedType(stored)]] as const);
    found = new Map(all.flatMap(([name, writer]) => (writer ? [[name, writer] as const] : [])));
    writers.set(spec, found);
  }
  return found;
}

const writers = new WeakMap<object, ReadonlyMap<string, Writer>>();

const writerByType: Partial<Record<FieldType, Writer>> = {
  ref: (value) => (Array.isArray(value) ? value.map((id) => iri(String(id))) : iri(String(value))),
  day: (value) => ({ "@value": value, "@type": dateTypes[String(value).length] }),
};

/** Types of dates by the length of their text: 2025, 2025-02, 2025-02-18. */
const dateTypes: Readonly<Record<number, string>> = { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" };
