import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { packFolders, readPack } from "../../src/briefing/pack.js";
import { Problems } from "../../src/briefing/problems.js";
import { fieldIndexOf } from "../../src/graphql/read/field-index.js";
import { type FieldReport, traceField } from "../../src/graphql/read/field-origin.js";
import { createSchema } from "../../src/graphql/schema.js";
import { kinds } from "../../src/model/index.js";
import { type StoredProperty, storedProperties } from "../../src/store/stored-properties.js";
import type { Store } from "../../src/store/store.js";
import { provided } from "../support/provided.js";
import { realLoad, seeds } from "../support/real-packs.js";
import { realStore } from "../support/sqlite.js";

type Row = Readonly<Record<string, unknown>>;

// The build finds where the classes are declared.
provided("build");

const root = fileURLToPath(new URL("../../", import.meta.url));
const rows = new Map(
  packFolders(seeds)
    .flatMap((folder) => [...readPack(folder, new Problems()).rows.values()].flat())
    .map(({ value }) => [String(value.id), value] as const),
);

describe("a stored property that no row writes", () => {
  it("is declared to be loaded, and no other is", async () => {
    const filled = new Set<string>();
    const written = new Set<string>();
    for (const { id, kind, props } of (await realLoad()).nodes)
      for (const property of storedProperties(kinds.get(kind)))
        if (props[property.name] !== undefined)
          (isWritten(rows.get(id), property) ? written : filled).add(`${kind}.${property.name}`);
    const declared = [...kinds.values()].flatMap((kind) =>
      storedProperties(kind)
        .filter(({ field, inner }) => inner?.loaded ?? field.loaded ?? kind.loaded)
        .map(({ name }) => `${kind.name}.${name}`),
    );
    expect([...filled].filter((name) => !declared.includes(name))).toEqual([]);
    // A property that several kinds share may be filled in for one of them: Chinese names of metrics.
    const properties = new Set([...filled].map((name) => name.split(".")[1]));
    expect(declared.filter((name) => written.has(name) && !properties.has(name.split(".")[1]))).toEqual([]);
  });

  it("names the file that fills it in, which is there", () => {
    const origins = [...kinds.values()].flatMap((kind) => [
      kind.loaded,
      ...storedProperties(kind).flatMap(({ field, inner }) => [field.loaded, inner?.loaded]),
    ]);
    const files = new Set(origins.flatMap((origin) => origin?.computed ?? []));
    expect([...files].toSorted()).toEqual([
      "src/briefing/build-load.ts",
      "src/briefing/evidence-book.ts",
      "src/briefing/expand-row.ts",
      "src/briefing/graph-builder.ts",
      "src/briefing/metric-name-zh.ts",
      "src/model/period.ts",
      "src/model/qualifier.ts",
    ]);
    for (const file of files) expect(readFileSync(join(root, file), "utf8")).not.toBe("");
  });
});

describe("the pack files of every field", () => {
  const reports: FieldReport[] = [];
  let store: Store;
  beforeAll(async () => {
    store = await realStore();
    const index = fieldIndexOf(await createSchema());
    for (const [type, fields] of Object.entries(index))
      for (const field of Object.keys(fields)) reports.push(await traceField(`${type}.${field}`, index, store));
  });
  afterAll(() => store.close());

  it("have a row with its key, where rows write it", () => {
    const texts = new Map<string, Row[]>();
    const rowsOf = (file: string) => {
      if (!texts.has(file)) texts.set(file, parse(readFileSync(join(root, file), "utf8")) as Row[]);
      return texts.get(file) ?? [];
    };
    const property = /^(?:\(:\w+\)|-\[:\w+\]-)\.(\w+)$/;
    const written = reports.filter(({ stored, computedBy }) => computedBy === null && property.test(stored ?? ""));
    expect(written.length).toBeGreaterThan(150);
    const wrong = written.flatMap(({ field, stored, writtenIn }) => {
      const [, key = ""] = property.exec(stored ?? "") ?? [];
      return writtenIn.filter((file) => !rowsOf(file).some((row) => hasKey(row, key))).map((file) => [field, file]);
    });
    expect(wrong).toEqual([]);
  });

  it("are there for everything that is stored and that a row of the packs has", () => {
    const without = reports.filter(
      ({ stored, computedBy, writtenIn, rows: count }) =>
        stored !== null && computedBy === null && writtenIn.length === 0 && count !== 0 && count !== null,
    );
    expect(without.map(({ field }) => field)).toEqual([]);
  });

  it("are of packs", () => {
    const names = new Set(reports.flatMap(({ writtenIn }) => writtenIn));
    expect([...names].filter((file) => !/^seeds\/[\w-]+\/[\w-]+\.(yaml|tsv)$/.test(file))).toEqual([]);
    expect(packFolders(seeds).map((folder) => basename(folder))).toEqual(
      expect.arrayContaining([...new Set([...names].map((file) => file.split("/")[1]))]),
    );
  });
});

/** Tells whether a row writes a property: a unit's code alone is its code; spans become ids of evidence. */
function isWritten(row: Row | undefined, { field, inner }: StoredProperty): boolean {
  const value = row?.[field.name];
  if (!inner) return value !== undefined && field.ref === undefined;
  return typeof value === "object" && value !== null
    ? Object.hasOwn(value, inner.name)
    : inner.name === "code" && value !== undefined;
}

/** Tells whether a row writes the key of a stored property: `issuedOn`, or `period.code` of `periodCode`. */
const hasKey = (row: Row, key: string): boolean =>
  Object.entries(row).some(
    ([name, value]) =>
      name === key ||
      (typeof value === "object" &&
        value !== null &&
        Object.keys(value).some((inner) => key === name + inner.charAt(0).toUpperCase() + inner.slice(1))),
  );
