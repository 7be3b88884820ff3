import type { Format, Source } from "./format.js";
import type { Written } from "./write-file.js";

/** What may be done with what leaves. README says the same. */
export const licences = {
  quotations:
    "Quotations of at most 200 characters are from the transcript that the State Council Information Office published (english.scio.gov.cn), each with its offsets. Its last line says that the Chinese text prevails.",
  wording: "Everything else is the project's own wording, under the Apache License 2.0 as the code is.",
  classification:
    "GB/T 4754-2017 codes and Chinese names are the National Bureau of Statistics'; the English names are working translations.",
  sentences:
    "Nodes of kind Passage, where there are any, are the transcript's own sentences, held because its text was at hand: do not pass them on.",
} as const;

type Described = Written & Pick<Format, "name" | "type" | "doc">;

/** The release manifest: what the release holds, and every file with its rows, bytes and SHA-256. Nothing in it depends on when or where it was made. */
export async function manifest({ store, release }: Source, files: readonly Described[]): Promise<object> {
  const { kinds, relations } = await store.stats();
  return {
    release: release.id,
    schemaVersion: release.schemaVersion,
    licences,
    // A pack's own checksum is over its files as they lie, comments too: what it holds is its content.
    packs: release.packs.map(({ name, content, nodes, edges, publishedOn }) => ({
      name,
      content,
      nodes,
      edges,
      ...(publishedOn ? { publishedOn } : {}),
    })),
    counts: { nodes: total(kinds), edges: total(relations), kinds, relations },
    files,
  };
}

export const manifestText = (of: object): string => `${JSON.stringify(of, null, 2)}\n`;

const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, one) => sum + one, 0);
