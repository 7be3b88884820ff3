import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { writeNewPack } from "../../src/briefing/new-pack.js";
import { scratchFolder } from "./scratch.js";

const folder = fileURLToPath(new URL("../briefing/checks/orvell", import.meta.url));
const published: Readonly<Record<string, string>> = { "2032-q1": "2032-04-21", "2032-h1": "2032-07-20" };
/** Files that a pack begins with: rows of these add to what the transcript gives. */
const begun = new Set(["officials", "organizations"]);

/** Folder with the texts of the invented briefings of Orvell. */
export const orvellTexts = folder;

type Row = Record<string, unknown>;
interface Quoted {
  readonly quote: string;
  readonly role?: string;
  /** Words after which the quotation is looked for. */
  readonly after?: string;
}

/**
 * Writes the packs of both invented briefings of Orvell, the later one beside the first. Each begins as `packs new` does; to
 * this come the rows of its file, their quotations with the offsets of their first place. `edit` changes a file's text before.
 */
export async function orvellPacks(edit: (briefing: string, rows: string) => string = (_, rows) => rows): Promise<string[]> {
  const place = scratchFolder();
  const folders: string[] = [];
  for (const [briefing, publishedOn] of Object.entries(published)) {
    const pack = join(place, `orvell-${briefing}`);
    const path = join(folder, `${briefing}.txt`);
    const url = `https://oio.example/${briefing}.html`;
    await writeNewPack(pack, path, { url, publishedOn }, [place]);
    const text = readFileSync(path, "utf8");
    const rows = parse(edit(briefing, readFileSync(join(folder, `${briefing}.yaml`), "utf8"))) as Record<string, Row[]>;
    for (const [name, own] of Object.entries(rows)) {
      const file = join(pack, `${name}.yaml`);
      const first = begun.has(name) ? (parse(readFileSync(file, "utf8")) as Row[]) : [];
      writeFileSync(file, stringify(joined(first, own.map((row) => placed(row, text))), { lineWidth: 0 }));
    }
    folders.push(pack);
  }
  return folders;
}

/** Rows of one id become one. */
function joined(first: readonly Row[], more: readonly Row[]): Row[] {
  const known = new Set(first.map(({ id }) => id));
  const added = (row: Row) => ({ ...row, ...more.find(({ id }) => id === row.id), evidence: row.evidence });
  return [...first.map((row) => added(row)), ...more.filter(({ id }) => id === undefined || !known.has(id))];
}

function placed(row: Row, text: string): Row {
  const quotes = row.evidence as readonly (string | Quoted)[] | undefined;
  if (!quotes) return row;
  const evidence = quotes.map((one) => {
    const { quote, role, after } = typeof one === "string" ? ({ quote: one } as Quoted) : one;
    const at = text.indexOf(quote, after === undefined ? 0 : text.indexOf(after));
    if (at < 0) throw new Error(`no such words: ${quote}`);
    return { at, quote, ...(role === undefined ? {} : { role }) };
  });
  return { ...row, evidence };
}
