import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { defaultSources } from "../config.js";
import { KnownError } from "../errors.js";
import { plainText, readText } from "./read-text.js";
import type { Span } from "./transcript/span.js";

/** True where two ranges of offsets have a character in common. */
export const overlap = (a: Pick<Span, "start" | "end">, b: Pick<Span, "start" | "end">): boolean =>
  a.start < b.end && b.start < a.end;

/** Seal of a span: a hash over the document, the offset and the quotation. */
function sealOf(documentSha256: string, { start, quote }: Pick<Span, "start" | "quote">): string {
  return createHash("sha256").update(`${documentSha256}:${start}:${quote}`).digest("hex").slice(0, 16);
}

/** Reads `spans.lock`: the seals of all spans that were checked against the text, one `start-end seal` per line. */
export function readSeals(folder: string): ReadonlySet<string> {
  const file = join(folder, "spans.lock");
  if (!existsSync(file)) return new Set();
  const lines = readText(file).split("\n");
  return new Set(lines.filter((line) => line !== "" && !line.startsWith("#")));
}

/** Line of `spans.lock` for a span. */
export const sealLine = (documentSha256: string, span: Span) =>
  `${span.start}-${span.end} ${sealOf(documentSha256, span)}`;

/** A source text with the hash that identifies its document. */
export interface Source {
  readonly text: string;
  readonly sha256: string;
}

/**
 * Reads the text of a file, or of all `.txt` files of a folder. A text with a byte order mark or with CRLF is there without
 * them too: the hash of a document tells which of both it is.
 */
export function readSources(path: string): Source[] {
  if (!existsSync(path)) throw new KnownError("CONFIG_INVALID", `there is no source text at ${path}`);
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith(".txt"))
        .map((name) => join(path, name))
    : [path];
  return files.flatMap((file) => {
    const bytes = readFileSync(file);
    const text = bytes.toString("utf8");
    const plain = plainText(text);
    return [sourceOf(text, bytes), ...(plain === text ? [] : [sourceOf(plain, plain)])];
  });
}

const sourceOf = (text: string, hashed: string | Uint8Array): Source => ({
  text,
  sha256: createHash("sha256").update(hashed).digest("hex"),
});

/** Fails where a source that was named is the text of none of the documents. */
export function failIfUnused(path: string | undefined, documents: readonly string[], used: boolean): void {
  if (path === undefined || used || documents.length === 0 || path === defaultSources) return;
  const expected = documents.map((document) => `of ${document}`).join(" or ");
  throw new KnownError(
    "CONFIG_INVALID",
    `BRIEFING_SOURCE: expected the text ${expected}, as its SHA-256 tells; ${path} has none`,
  );
}
