import { ascending } from "../store/ascending.js";
import type { Format, Source } from "./format.js";
import { formats } from "./formats.js";
import type { Written } from "./write-file.js";

/** Licence of the exported files, in the words of README. */
const licences = {
  quotations:
    "Quotations of at most 200 characters are from the transcript that the State Council Information Office published (english.scio.gov.cn), each with its offsets. Its last line says that the Chinese text prevails.",
  wording: "Everything else is the project's own wording, under the Apache License 2.0 as the code is.",
  classification:
    "GB/T 4754-2017 codes and Chinese names are the National Bureau of Statistics'; the English names are working translations.",
  sentences:
    "Nodes of kind Passage, where there are any, are the transcript's own sentences, included because its text was available: do not pass them on.",
} as const;

/**
 * Release manifest: contents of the release, and every file, made by `write`, with its rows, bytes and SHA-256. It does not
 * depend on time, machine or engine.
 */
export const manifestOf = (write: (format: Format) => Promise<Written>): Pick<Format, "name" | "write"> => ({
  name: "manifest.json",
  async *write({ store, release }: Source) {
    const files = [];
    for (const format of formats) {
      const { rows, bytes, sha256 } = await write(format);
      files.push({ name: format.name, type: format.type, doc: format.doc, rows, bytes, sha256 });
    }
    const { kinds, relations } = await store.stats();
    const counts = { nodes: total(kinds), edges: total(relations), kinds: byName(kinds), relations: byName(relations) };
    // A pack's checksum is over its files, comments included; its content hash is over its records.
    const packs = release.packs.map(({ checksum: _checksum, ...pack }) => pack);
    const all = { release: release.id, schemaVersion: release.schemaVersion, licences, packs, counts, files };
    yield `${JSON.stringify(all, null, 2)}\n`;
    return files.length;
  },
});

type Counts = Readonly<Record<string, number>>;
const total = (counts: Counts) => Object.values(counts).reduce((sum, one) => sum + one, 0);
const byName = (counts: Counts) => Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => ascending(a, b)));
