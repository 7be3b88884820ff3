import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { scratchFolder } from "./scratch.js";

/** The folder of the invented briefing's text, beside its pack. */
export const synthetic = fileURLToPath(new URL("../briefing/synthetic", import.meta.url));
export const syntheticPack = join(synthetic, "2031-q2-valdora");

/** One change to one file: what it holds before (nothing where it is not there), and what after. */
export type Edit = (text: string) => string;

/** A fresh copy of the synthetic pack in a folder of its own, after edits of files: `../` leads to a pack beside it. */
export function packAfter(...edits: readonly (readonly [file: string, edit: Edit])[]): string {
  const folder = join(scratchFolder(), basename(syntheticPack));
  cpSync(syntheticPack, folder, { recursive: true });
  for (const [file, edit] of edits) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, edit(existsSync(path) ? readFileSync(path, "utf8") : ""));
  }
  return folder;
}

/** Puts a text in the place of another, which must be there once. */
export const put =
  (from: string, to: string): Edit =>
  (text) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`expected once, got ${parts.length - 1} times: ${from}`);
    return parts.join(to);
  };

/** Rows at the end of a file. */
export const add =
  (...lines: readonly string[]): Edit =>
  (text) =>
    `${text}${lines.join("\n")}\n`;

/** Changes in the row that begins with that line, up to the next row. */
export const inRow =
  (first: string, edit: Edit): Edit =>
  (text) => {
    const start = text.indexOf(`- ${first}\n`);
    if (start < 0) throw new Error(`there is no row that begins with ${first}`);
    const next = text.indexOf("\n- ", start);
    const end = next < 0 ? text.length : next + 1;
    return text.slice(0, start) + edit(text.slice(start, end)) + text.slice(end);
  };
