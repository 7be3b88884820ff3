import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { writeNewPack } from "../../src/briefing/new-pack.js";
import { scratchFolder } from "./scratch.js";

const folder = fileURLToPath(new URL("../briefing/checks/orvell", import.meta.url));
const published: Readonly<Record<string, string>> = { "2032-q1": "2032-04-21", "2032-h1": "2032-07-20" };
/** Files that a pack begins with: rows of these add to what the transcript gives. */
const begun = new Set(["officials", "organizations", "turns"]);

/** Folder with the texts of the invented briefings of Orvell. */
export const orvellTexts = folder;

type Row = Record<string, unknown>;
interface Quoted {
  readonly quote: string;
  readonly role?: string;
  readonly at?: number;
  /** Words after which the quotation is looked for. */
  readonly after?: string;
}

/** Changes a row, written on one line: `{ id: …, value: 6.2 }`. */
export type RowEdit = (briefing: string, file: string, row: string) => string;

/**
 * Writes the packs of both invented briefings of Orvell, the later one beside the first. Each begins as `packs new` does; to
 * this come the rows of its file, their quotations with the offsets of their first place. `edit` changes rows before.
 */
export async function orvellPacks(edit: RowEdit = (_briefing, _file, row) => row): Promise<string[]> {
  const place = scratchFolder();
  const folders: string[] = [];
  for (const [briefing, publishedOn] of Object.entries(published)) {
    const pack = join(place, `orvell-${briefing}`);
    const path = join(folder, `${briefing}.txt`);
    const url = `https://oio.example/${briefing}.html`;
    await writeNewPack(pack, path, { url, publishedOn }, [place]);
    const text = readFileSync(path, "utf8");
    const rows = parse(readFileSync(join(folder, `${briefing}.yaml`), "utf8")) as Record<string, Row[]>;
    for (const name of new Set([...Object.keys(rows), "turns"])) {
      const file = join(pack, `${name}.yaml`);
      const first = begun.has(name) ? (parse(readFileSync(file, "utf8")) as Row[]) : [];
      const all = joined(first, rows[name] ?? []).map((row) => {
        const edited = edit(briefing, name, stringify(row, { collectionStyle: "flow", lineWidth: 0 }));
        return quoted(parse(edited) as Row, text);
      });
      writeFileSync(file, stringify(all, { lineWidth: 0 }));
    }
    folders.push(pack);
  }
  return folders;
}

/** An error planted into a row of the packs: in the row that has those words, `from` becomes `to`. */
export interface RowError {
  readonly briefing: string;
  readonly file: string;
  readonly row: string;
  readonly from: string;
  readonly to: string;
}

/** Packs with errors, at most one in each row, and for each error that is in them the file and its row's place in it, from 0. */
export async function orvellWith<One extends RowError>(errors: readonly One[]) {
  const placed = new Map<One, { readonly file: string; readonly index: number }>();
  const counted = new Map<string, number>();
  const folders = await orvellPacks((briefing, file, row) => {
    const path = `orvell-${briefing}/${file}.yaml`;
    const index = counted.get(path) ?? 0;
    counted.set(path, index + 1);
    const error = errors.find(
      (one) =>
        one.briefing === briefing &&
        one.file === file &&
        row.includes(one.row) &&
        row.includes(one.from) &&
        !placed.has(one),
    );
    if (!error) return row;
    placed.set(error, { file: path, index });
    return row.replace(error.from, error.to);
  });
  return { folders, placed };
}

/** Rows of one id become one. */
function joined(first: readonly Row[], more: readonly Row[]): Row[] {
  const known = new Set(first.map(({ id }) => id));
  const added = (row: Row) => ({ ...row, ...more.find(({ id }) => id === row.id), evidence: row.evidence });
  return [...first.map((row) => added(row)), ...more.filter(({ id }) => id === undefined || !known.has(id))];
}

function quoted(row: Row, text: string): Row {
  const quotes = row.evidence as readonly (string | Quoted)[] | undefined;
  if (!quotes) return row;
  const evidence = quotes.map((one) => {
    const { quote, role, after, at: known } = typeof one === "string" ? ({ quote: one } as Quoted) : one;
    const at = known ?? text.indexOf(quote, after === undefined ? 0 : text.indexOf(after));
    if (at < 0) throw new Error(`no such words: ${quote}`);
    return { at, quote, ...(role === undefined ? {} : { role }) };
  });
  return { ...row, evidence };
}
