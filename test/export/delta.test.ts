import { join } from "node:path";
import { buildLoad } from "../../src/briefing/build-load.js";
import { delta } from "../../src/export/delta.js";
import { graphJsonl } from "../../src/export/graph-jsonl.js";
import { snapshotOf } from "../../src/export/release-exports.js";
import { writeFile } from "../../src/export/write-file.js";
import type { Load, Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { synthetic, syntheticPack } from "../support/packs.js";
import { realLoad } from "../support/real-packs.js";
import { scratchFolder } from "../support/scratch.js";
import { python, readBy } from "../support/python.js";

/** A later release: one node renamed, a figure's place and a span's speaker changed, a mention and a relation gone, a node new. */
function later(load: Load): Load {
  const inPlace = load.edges.find(({ relation }) => relation === "IN_PLACE");
  const target = load.edges.find(({ relation }) => relation === "TARGETS");
  const mention = load.edges.find(({ relation }) => relation === "MENTIONS");
  const cited = load.nodes.find(({ kind, props }) => kind === "Observation" && props.evidence)?.props
    .evidence as string[];
  const policy = load.nodes.find(({ kind }) => kind === "Policy");
  return {
    ...load,
    release: { ...load.release, id: "later" },
    nodes: [
      ...load.nodes.map((node) => {
        if (node === policy)
          return { ...node, props: { ...node.props, name: "renamed 改名", formerIds: ["policy:was"] } };
        if (node.id === cited[0]) return { ...node, props: { ...node.props, speaker: "official:somebody" } };
        return node;
      }),
      {
        id: "policy:brand-new",
        kind: "Policy",
        pack: policy?.pack as string,
        props: { name: "New", instrument: "FUND", stage: "ISSUED" },
      },
    ],
    edges: load.edges.filter((edge) => edge !== inPlace && edge !== target && edge !== mention),
  };
}

const syntheticLoad = async () => (await buildLoad([syntheticPack], { source: synthetic })).load;

for (const engine of engines)
  describe(`${engine.name}: the delta between two releases`, () => {
    let store: Store;
    const folder = scratchFolder();
    const file = (name: string) => join(folder, name);
    let from: string;
    beforeAll(async () => {
      store = await engine.open();
      // Two loads of the real packs take Neo4j most of a minute: it gets a small one, of the same kinds of rows.
      const load = engine.name === "sqlite" ? await realLoad() : await syntheticLoad();
      await store.load(load);
      from = load.release.id;
      await writeFile(graphJsonl(await snapshotOf(store)), file("before.jsonl"));
      await store.load(later(load));
      await writeFile(graphJsonl(await snapshotOf(store)), file("after.jsonl"));
    });
    afterAll(() => store.close());

    if (python)
      it("leads from the one file to the other, by its documented rules", async () => {
        const { rows } = await writeFile(await delta(await snapshotOf(store), from), file("delta.jsonl"));
        expect(rows).toBeGreaterThan(7);
        expect(rows).toBeLessThan(60);
        const args = ["before.jsonl", "delta.jsonl", "after.jsonl"].map(file);
        expect(readBy("delta.py", ...args)).toMatchObject({
          same: true,
          changes: rows - 1,
          head: { type: "delta", from, to: "later" },
        });
      });

    it("is empty since the present release, and refused for one that never was here", async () => {
      const moment = await snapshotOf(store);
      const { rows } = await writeFile(await delta(moment, "later"), file("none.jsonl"));
      expect(rows).toBe(1);
      await expect(delta(moment, "latter")).rejects.toThrow(
        'since: no release "latter" was loaded here (did you mean "later"?)',
      );
    });
  });
