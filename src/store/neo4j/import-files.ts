import { type FileHandle, mkdir, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { KnownError } from "../../errors.js";
import { kinds, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";
import { csvLine } from "../../text-formats/csv.js";
import { searchTexts } from "../searchable-texts.js";
import type { EdgeRecord, NodeRecord, Props, Store } from "../store.js";
import { termsVersion } from "../tokens.js";
import { encodeText } from "./encode-text.js";
import { columnsOf } from "./rows.js";

/** Between the values of a list: in no text. */
const listSeparator = "\u001f";
const batch = 1000;

/** Number of records in the files, and their folder's argument file. */
export interface ImportFiles {
  readonly records: number;
  /** File of the arguments of `neo4j-admin database import full`. */
  readonly argumentFile: string;
}

/**
 * Writes a store's graph as CSV files for `neo4j-admin database import full`, which fills an empty database many times as fast
 * as transactions do: one file for each kind and relation, those of what several packs state, of the search index and of the
 * release, and one of arguments.
 * The database is then as a load of the same packs leaves an empty one; the first start creates constraints and indexes.
 */
export async function writeImportFiles(store: Store, folder: string): Promise<ImportFiles> {
  const release = (await store.releases()).at(-1);
  if (!release) throw new KnownError("NOT_FOUND", "expected a store with a release, got an empty one");
  await mkdir(folder, { recursive: true });
  const files = new Files(folder);
  try {
    const records = await writeRecords(store, files);
    const last = { body: JSON.stringify(release), statistics: JSON.stringify(await store.statistics()) };
    files
      .of("nodes", "Release", "release.csv", ["seq:long", "id", "body", "statistics"])
      .write([1, release.id, last.body, last.statistics]);
    files
      .of("nodes", "Lock", "lock.csv", ["one:long", "lastDays:boolean", "terms:long"])
      .write([1, true, termsVersion]);
    await files.drained();
    return { records, argumentFile: await files.writeArguments() };
  } finally {
    await files.close();
  }
}

async function writeRecords(store: Store, files: Files): Promise<number> {
  const texts = new SearchFiles(files);
  let records = 0;
  for await (const { nodes, edges, packs } of store.scan(batch)) {
    records += nodes.length + edges.length;
    nodes.forEach((node, index) => {
      const pack = String(packs[index]);
      writeNode(files, node, pack);
      texts.write(node, pack);
    });
    edges.forEach((edge, index) => writeEdge(files, edge, String(packs[nodes.length + index])));
    for (const [id, by] of await store.contributions([...nodes, ...edges].map((record) => record.id)))
      for (const { pack, props } of by)
        if (props)
          files
            .of("nodes", "Contribution", "contributions.csv", ["record", "pack", "props"])
            .write([id, pack, JSON.stringify(props)]);
    await files.drained();
  }
  return records;
}

function writeNode(files: Files, { id, kind, props }: NodeRecord, pack: string): void {
  const spec = kinds.get(kind);
  files
    .of("nodes", `Node:${kind}`, `${kind}.csv`, ["id:ID(node)", "_pack", ...headerOf(spec)])
    .write([id, pack, ...cellsOf(spec, id, props)]);
  for (const was of (props.formerIds ?? []) as readonly string[])
    files.of("nodes", "FormerId", "former-ids.csv", ["id", "now"]).write([was, id]);
}

function writeEdge(files: Files, { id, relation, source, target, props }: EdgeRecord, pack: string): void {
  const spec = relations.get(relation);
  files
    .of("relationships", relation, `${relation}.csv`, [
      ":START_ID(node)",
      ":END_ID(node)",
      "id",
      "_pack",
      ...headerOf(spec),
    ])
    .write([source, target, id, pack, ...cellsOf(spec, id, props)]);
}

/** Files of the search index. */
class SearchFiles {
  readonly #terms = new Set<string>();
  #texts = 0;

  constructor(private readonly files: Files) {}

  write(node: NodeRecord, pack: string): void {
    const header = [":ID(text)", "node", "kind", "pack", "field", "rank:long", "text"];
    for (const { field, text, rank, terms } of searchTexts(node)) {
      const place = this.#texts++;
      this.files
        .of("nodes", "SearchText", "search-texts.csv", header)
        .write([place, node.id, node.kind, pack, field, rank, encodeText(text)]);
      for (const term of new Set(terms)) this.#link(term, place);
    }
  }

  #link(term: string, place: number): void {
    const encoded = encodeText(term);
    if (!this.#terms.has(encoded)) {
      this.#terms.add(encoded);
      this.files
        .of("nodes", "SearchTerm", "search-terms.csv", ["term:ID(term)", "length:long"])
        .write([encoded, [...term].length]);
    }
    this.files
      .of("relationships", "FOUND_IN", "found-in.csv", [":START_ID(term)", ":END_ID(text)"])
      .write([encoded, place]);
  }
}

const headerOf = (spec: KindSpec | RelationSpec) =>
  columnsOf(spec).properties.map(({ name, type }) => `${name}:${type}`);

const cellsOf = (spec: KindSpec | RelationSpec, id: string, props: Props) =>
  columnsOf(spec)
    .values(id, props)
    .slice(1)
    .map((value) => (Array.isArray(value) ? value.join(listSeparator) : value));

/** Files of one import, each opened with its first row. */
class Files {
  readonly #files = new Map<string, Csv>();
  readonly #arguments: string[] = [];

  constructor(private readonly folder: string) {}

  /** The file of nodes with these labels, or of relationships of a type. */
  of(what: "nodes" | "relationships", names: string, file: string, header: readonly string[]): Csv {
    let csv = this.#files.get(file);
    if (!csv) {
      this.#files.set(file, (csv = new Csv(join(this.folder, file), header)));
      this.#arguments.push(`--${what}=${names}=${file}`);
    }
    return csv;
  }

  /** Waits until what was written has left the memory. */
  async drained(): Promise<void> {
    for (const file of this.#files.values()) await file.drained();
  }

  /** Writes the file of the arguments, and returns its name. */
  async writeArguments(): Promise<string> {
    const name = "import.args";
    const options = ["--array-delimiter=U+001F", "--multiline-fields=true", "--legacy-style-quoting=false"];
    await writeFile(join(this.folder, name), [...options, ...this.#arguments].map((line) => `${line}\n`).join(""));
    return name;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#files.values()].map((file) => file.close()));
  }
}

class Csv {
  #file: FileHandle | undefined;
  #rows: string[] = [];

  constructor(
    private readonly path: string,
    header: readonly string[],
  ) {
    this.write(header);
  }

  write(cells: readonly unknown[]): void {
    this.#rows.push(csvLine(cells, "\n"));
  }

  async drained(): Promise<void> {
    if (this.#rows.length === 0) return;
    this.#file ??= await open(this.path, "w");
    await this.#file.writeFile(this.#rows.join(""));
    this.#rows = [];
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }
}
