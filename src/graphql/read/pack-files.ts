import { readdir } from "node:fs/promises";
import { kinds } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";

/** File that makes nodes and edges of the rows of packs, and sets what follows from other rows. */
export const loader = "src/briefing/graph-builder.ts";

/** Pack files with the rows of a kind: `seeds/2025-q1-miit/policies.yaml`; none where they follow from other rows. */
export const filesOfKind = ({ plural }: KindSpec): Promise<string[]> => packFiles(kebab(plural));

/** Pack files with the rows of a relation, else those with the rows of its sources, which name its targets. */
export async function filesOfRelation({ name, from }: RelationSpec): Promise<string[]> {
  const own = await packFiles(kebab(name.toLowerCase()));
  if (own.length > 0) return own;
  return (await Promise.all(from.flatMap((kind) => kinds.get(kind) ?? []).map(filesOfKind))).flat();
}

async function packFiles(name: string): Promise<string[]> {
  const files = await readdir(new URL("../../../seeds", import.meta.url), { recursive: true });
  return files
    .filter((file) => file.endsWith(`/${name}.yaml`))
    .map((file) => `seeds/${file}`)
    .toSorted();
}

const kebab = (name: string) =>
  name
    .replace(/([A-Z])/g, "-$1")
    .replaceAll("_", "-")
    .toLowerCase();
