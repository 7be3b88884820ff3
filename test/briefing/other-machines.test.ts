import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildLoad } from "../../src/briefing/build-load.js";
import { importJsonl } from "../../src/briefing/import-jsonl.js";
import { isSealed, writeSeals } from "../../src/briefing/write-seals.js";
import { exportFiles } from "../../src/export/export-files.js";
import { runIn } from "../commands/run.js";
import { packAfter, synthetic, syntheticPack } from "../support/packs.js";
import { scratchFolder } from "../support/scratch.js";
import { emptyStore } from "../support/sqlite.js";

const marks: Readonly<Record<string, (text: string) => string>> = {
  "a byte order mark": (text) => `\uFEFF${text}`,
  CRLF: (text) => text.replaceAll("\n", "\r\n"),
  both: (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`,
};

/** A copy of the files of a folder, each changed. */
function copied(folder: string, change: (text: string) => string): string {
  const copy = join(scratchFolder(), "2031-q2-valdora");
  cpSync(folder, copy, { recursive: true, filter: (path) => path === folder || !statSync(path).isDirectory() });
  for (const file of readdirSync(copy)) {
    const path = join(copy, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  }
  return copy;
}

describe.each(Object.entries(marks))("files of other machines, with %s", (_, mark) => {
  const sealed = packAfter();
  beforeAll(async () => {
    await writeSeals(sealed, synthetic);
  });
  const recordsOf = async (folder: string, source?: string) => {
    const built = await buildLoad([folder], source === undefined ? {} : { source });
    return { nodes: built.load.nodes, edges: built.load.edges, verified: built.verified };
  };

  it("are the same pack, by the text, which has them too", async () => {
    const expected = await recordsOf(syntheticPack, synthetic);
    expect(expected.verified).toHaveLength(1);
    expect(await recordsOf(copied(sealed, mark), copied(synthetic, mark))).toEqual(expected);
  });

  it("are the same pack by its seals, which are up to date", async () => {
    const pack = copied(sealed, mark);
    expect(await recordsOf(pack)).toEqual(await recordsOf(sealed));
    const { books } = await buildLoad([pack], { source: synthetic });
    expect(books.map(isSealed)).toEqual([true]);
  });

  it("are the same exported graph", async () => {
    const [store, folder] = [emptyStore(), scratchFolder()];
    const { load } = await buildLoad([syntheticPack], { source: synthetic });
    await store.load(load);
    await exportFiles(store, { what: "graph.jsonl", out: join(folder, "graph.jsonl") });
    await store.close();
    const changed = join(folder, "changed.jsonl");
    writeFileSync(changed, mark(readFileSync(join(folder, "graph.jsonl"), "utf8")));
    const other = emptyStore();
    const imported = await importJsonl(other, changed, { source: synthetic, dryRun: true });
    await other.close();
    expect(imported.load.nodes).toHaveLength(load.nodes.length);
    expect(imported.load.edges).toHaveLength(load.edges.length);
  });

  it("are the same settings", () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, ".env"), mark('LOG_LEVEL=loud\nPORT="4001"\n# the port\nCOST_LIMIT=5 \n'));
    const { status, stderr } = runIn(folder, ["start"]);
    expect([status, stderr]).toEqual([
      1,
      'CONFIG_INVALID: LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, got "loud"\n',
    ]);
  });
});

describe("a source that is no text of a document", () => {
  it.each(["a file", "a folder"])("is refused: %s", async (what) => {
    const folder = scratchFolder();
    const file = join(folder, "other.txt");
    writeFileSync(file, "Another text.\n");
    const source = what === "a file" ? file : folder;
    const message = `BRIEFING_SOURCE: expected the text of document:valdora-2031-07-16, as its SHA-256 tells; ${source} has none`;
    await expect(buildLoad([syntheticPack], { source })).rejects.toMatchObject({ code: "CONFIG_INVALID", message });
  });
});
