import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importJsonl } from "../../src/briefing/import-jsonl.js";
import { exportFiles } from "../../src/export/export-files.js";
import type { Load, Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { realLoad, seeds, source } from "../support/real-packs.js";
import { scratchFolder } from "../support/scratch.js";
import { realStore } from "../support/sqlite.js";

type Line = Record<string, unknown>;
const sealed = { places: [seeds] };

const folder = scratchFolder();
const file = join(folder, "graph.jsonl");

// The file is written once: each engine writes the same bytes, which test/export/formats.test.ts shows.
beforeAll(async () => {
  const store = await realStore();
  await exportFiles(store, { what: "graph.jsonl", out: file });
  await store.close();
});

for (const engine of engines)
  describe(`${engine.name}: a graph.jsonl is imported again`, () => {
    let load: Load;
    let lines: Line[];
    let store: Store;
    beforeAll(async () => {
      load = await realLoad();
      lines = readFileSync(file, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Line);
      store = await engine.open();
    });
    afterAll(() => store.close());

    const onlyFirst = <T>(rows: readonly T[]) => rows.slice(0, engine === engines[0] ? undefined : 1);
    /** The file after a change of its lines. */
    const changed = (edit: (lines: Line[]) => Line[]) => {
      const path = join(folder, "changed.jsonl");
      writeFileSync(
        path,
        edit(structuredClone(lines))
          .map((line) => `${JSON.stringify(line)}\n`)
          .join(""),
      );
      return path;
    };
    const inFirst = (matches: (line: Line) => boolean, edit: (line: Line) => void) => (all: Line[]) => {
      edit(all.find(matches) as Line);
      return all;
    };

    it("writes nothing when it is only to be checked", async () => {
      await importJsonl(store, file, { ...sealed, dryRun: true });
      expect((await store.stats()).release).toBeUndefined();
    });

    // What proves its quotations is looked at before the store: Neo4j is asked with one of them, and with one defect.
    const grounds = [
      ["the seals of its packs", () => sealed],
      ["the text", () => (source ? { source } : undefined)],
      ["the name of the release that it must come to", () => ({ release: load.release.id })],
    ] as const;
    it.each(onlyFirst(grounds))("with %s, as the same release, to the last byte", async (_, options) => {
      const ground = options();
      if (!ground) return;
      const imported = await importJsonl(store, file, ground);
      expect(imported.load.release.id).toBe(load.release.id);
      expect((await store.stats()).release?.id).toBe(load.release.id);
      const again = join(folder, "again.jsonl");
      await exportFiles(store, { what: "graph.jsonl", out: again });
      const sentences = (text: string) =>
        text
          .split("\n")
          .filter((line) => !/"kind":"Passage"|"relation":"IN_TURN"/.test(line))
          .join("\n");
      const [got, expected] = [again, file].map((path) => readFileSync(path, "utf8")) as [string, string];
      if ("source" in ground) expect(got === expected).toBe(true);
      else expect(sentences(got) === sentences(expected)).toBe(true);
    });

    it("is refused where nothing proves its quotations", async () => {
      await expect(importJsonl(store, file)).rejects.toThrow(
        /^\d+ problems; nothing was loaded\ngraph\.jsonl:\d+: quote: .* has no seal: name --source or --release/,
      );
    });

    it("is refused under a release that it does not come to", async () => {
      const path = changed(
        inFirst(
          ({ kind }) => kind === "Policy",
          (line) => (line.name = "Another name"),
        ),
      );
      await expect(importJsonl(store, path, { release: load.release.id })).rejects.toThrow(
        `expected release ${load.release.id}, got `,
      );
    });

    const defects = [
      [
        "a quotation that is not the text's",
        ({ kind }: Line) => kind === "Evidence",
        (line: Line) => (line.quote = `${String(line.quote).slice(0, -1)}~`),
        /quote: .*~/,
      ],
      [
        "a quotation at another place",
        ({ kind }: Line) => kind === "Evidence",
        (line: Line) => Object.assign(line, { start: Number(line.start) + 1, end: Number(line.end) + 1 }),
        /quote: /,
      ],
      [
        "a value that is none of its list",
        ({ kind }: Line) => kind === "Policy",
        (line: Line) => (line.stage = "ISSUD"),
        /stage: expected one of .*got "ISSUD" \(did you mean "ISSUED"\?\)/,
      ],
      [
        "a field that there is not",
        ({ kind }: Line) => kind === "Policy",
        (line: Line) => (line.isuedOn = "2025"),
        /isuedOn: no such key here \(did you mean "issuedOn"\?\)/,
      ],
      [
        "a number as a text",
        ({ kind, value }: Line) => kind === "Observation" && value !== null,
        (line: Line) => (line.value = "85"),
        /value: expected a number, got "85"/,
      ],
      [
        "a kind that there is not",
        ({ kind }: Line) => kind === "Policy",
        (line: Line) => (line.kind = "Polcy"),
        /kind: expected a kind, got "Polcy" \(did you mean "Policy"\?\)/,
      ],
      [
        "an end that is not there",
        ({ relation }: Line) => relation === "TARGETS",
        (line: Line) =>
          Object.assign(line, {
            target: "industry:nowhere",
            id: String(line.id).replace(String(line.target), "industry:nowhere"),
          }),
        /TARGETS to: there is no "industry:nowhere"/,
      ],
      [
        "an id that does not name its ends",
        ({ relation }: Line) => relation === "TARGETS",
        (line: Line) => (line.id = "TARGETS|a|b"),
        /id: expected "TARGETS\|/,
      ],
      [
        "a stated relation without evidence",
        ({ relation }: Line) => relation === "TARGETS",
        (line: Line) => delete line.evidenceIds,
        /needs evidence/,
      ],
      [
        "evidence that is not there",
        ({ kind }: Line) => kind === "Observation",
        (line: Line) => (line.evidenceIds = ["evidence:none"]),
        /evidenceIds: there is no "evidence:none"/,
      ],
      [
        "a line of no type",
        ({ kind }: Line) => kind === "Policy",
        (line: Line) => (line.type = "nod"),
        /type: expected node, edge or redirect, got "nod"/,
      ],
    ] as const;
    it.each(onlyFirst(defects))("is refused whole, with the line, for %s", async (_, matches, edit, message) => {
      const before = (await store.stats()).release?.id;
      await expect(importJsonl(store, changed(inFirst(matches, edit)), sealed)).rejects.toThrow(message);
      expect((await store.stats()).release?.id).toBe(before);
    });

    it("is refused where it is cut off, and where a node is there twice", async () => {
      const path = join(folder, "cut.jsonl");
      writeFileSync(path, readFileSync(file).subarray(0, 100_000));
      await expect(importJsonl(store, path, sealed)).rejects.toThrow(/cut\.jsonl:\d+: not JSON/);
      await expect(
        importJsonl(
          store,
          changed(([first, ...rest]) => [first as Line, first as Line, ...rest]),
          sealed,
        ),
      ).rejects.toThrow(/is already at changed\.jsonl:1/);
    });
  });
