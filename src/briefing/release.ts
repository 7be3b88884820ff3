import { createHash } from "node:crypto";
import { schemaVersion } from "../model/index.js";
import { ascending } from "../store/ascending.js";
import { canonicalJson } from "../store/changes.js";
import type { EdgeRecord, NodeRecord, Release, ReleasePack } from "../store/store.js";
import { nodesOfKind } from "../store/typed-records.js";

/** Makes the release of packs. Its id is the day of the latest document and a hash over the content of the packs. */
export function releaseOf(packs: readonly ReleasePack[]): Release {
  const sorted = packs.toSorted((a, b) => ascending(a.name, b.name));
  const latest = sorted
    .flatMap(({ publishedOn }) => publishedOn ?? [])
    .toSorted()
    .at(-1);
  const hash = createHash("sha256").update(`schema ${schemaVersion}\n`);
  for (const { name, content } of sorted) hash.update(`${name} ${content}\n`);
  return { id: `${latest ?? "reference"}.${hash.digest("hex").slice(0, 12)}`, schemaVersion, packs: sorted };
}

/** Describes a pack of a release. Passages do not count: they exist only where the source text was available. */
export function releasePack(
  name: string,
  checksum: string,
  nodes: readonly NodeRecord[],
  edges: readonly EdgeRecord[],
): ReleasePack {
  const own = {
    nodes: nodes.filter(({ kind }) => kind !== "Passage"),
    edges: edges.filter(({ relation }) => relation !== "IN_TURN"),
  };
  const hash = createHash("sha256");
  for (const record of [...own.nodes, ...own.edges]) hash.update(`${canonicalJson(record)}\n`);
  const documents = nodesOfKind(own.nodes, "Document");
  const latest = (field: "publishedOn" | "heldOn") =>
    documents
      .flatMap(({ props }) => props[field] ?? [])
      .toSorted()
      .at(-1);
  const [publishedOn, heldOn] = [latest("publishedOn"), latest("heldOn")];
  return {
    name,
    checksum,
    content: hash.digest("hex"),
    nodes: own.nodes.length,
    edges: own.edges.length,
    ...(publishedOn ? { publishedOn } : {}),
    ...(heldOn ? { heldOn } : {}),
  };
}
