import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { KnownError } from "../errors.js";
import type { Store } from "../store/store.js";
import type { BuiltLoad } from "./build-load.js";
import { readPacks } from "./import-packs.js";
import { readText } from "./read-text.js";
import { sealLine } from "./spans.js";

/**
 * Checks every quotation of a pack against the source text and writes `spans.lock`: one `start-end seal` line a span.
 * Without the text, a load accepts only sealed spans.
 */
export async function writeSeals(
  folder: string,
  source: string | undefined,
  places: readonly string[] = [],
  store?: Store,
): Promise<string> {
  if (source === undefined)
    throw new KnownError("CONFIG_INVALID", "BRIEFING_SOURCE: sealing needs the source text, got none");
  const target = resolve(folder);
  const { books } = await readPacks([target], { source, places }, store);
  const own = books.find(({ pack }) => resolve(pack.folder) === target);
  if (!own?.text?.source)
    throw new KnownError("PACK_INVALID", `${folder}: no text in ${source} has the hash of its document`);
  writeFileSync(join(target, "spans.lock"), sealFile(own.text.sha256, [...own.book.spans.values()]));
  return `sealed ${own.book.spans.size} spans of ${own.text.id}`;
}

/** True where `spans.lock` is up to date; undefined where the text is not available. */
export function isSealed({ pack, text, book }: BuiltLoad["books"][number]): boolean | undefined {
  if (!text?.source) return undefined;
  const file = join(pack.folder, "spans.lock");
  return existsSync(file) && readText(file) === sealFile(text.sha256, [...book.spans.values()]);
}

/** The text of `spans.lock`: spans in the order of the text. */
function sealFile(sha256: string, spans: readonly Parameters<typeof sealLine>[1][]): string {
  const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return `# Written by \`npm run seal\`: spans checked against the text, as start-end and seal.\n${sorted.map((span) => `${sealLine(sha256, span)}\n`).join("")}`;
}
