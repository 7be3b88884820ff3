import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { importJsonl } from "../../src/briefing/import-jsonl.js";
import { importPacks, readPacks } from "../../src/briefing/import-packs.js";
import { listPacks } from "../../src/briefing/list-packs.js";
import { measureCoverage } from "../../src/briefing/measure-coverage.js";
import { removePack } from "../../src/briefing/remove-pack.js";
import { exportFiles } from "../../src/export/export-files.js";
import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { laterBriefings } from "../support/later-briefings.js";
import { scratchFolder } from "../support/scratch.js";
import { emptyStore } from "../support/sqlite.js";

const dataOf = async (store: Store, operation: string): Promise<Record<string, unknown>> => {
  const { data, errors } = await ask(store, operation);
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
};

const releaseOf = async (store: Store) => (await store.stats()).release?.id;

async function recordsOf(store: Store): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const { nodes, edges, packs } of store.scan(500))
    records.push(...[...nodes, ...edges].map((record, index) => ({ ...record, pack: packs[index] })));
  return records;
}

for (const engine of engines)
  describe(`${engine.name}: briefings that state the same things`, () => {
    const { packs, source } = laterBriefings();
    const [first, second, third] = packs;
    const releases: (string | undefined)[] = [];
    let store: Store;
    beforeAll(async () => {
      store = await engine.open();
      for (const pack of packs) {
        await importPacks(store, [pack], { source });
        releases.push(await releaseOf(store));
      }
    });
    afterAll(() => store.close());

    it("give a policy its stages, document by document, and the latest as the answer", async () => {
      const asked = `{ policy(id: "policy:clear-glass-rules") {
        name stage issuedOn firstSeen lastSeen names { text kind }
        stages { stage document { publishedOn } evidence { quote } }
        history { property value document { id } }
      } }`;
      const { policy } = await dataOf(store, asked);
      const [q2, q3, q4] = ["2031-07-16", "2031-10-16", "2032-01-15"];
      const at = (day: string | undefined) => ({ id: `document:valdora-${day}` });
      expect(policy).toEqual({
        name: "Clear Glass Rules",
        stage: "IN_FORCE",
        issuedOn: "2031-08",
        firstSeen: q2,
        lastSeen: q4,
        names: [
          { text: "Clear Glass Rules", kind: "PREFERRED" },
          { text: "Clear glass rules", kind: "ALIAS" },
        ],
        stages: [
          { stage: "ANNOUNCED", document: { publishedOn: q2 }, evidence: [{ quote: "the “clear glass” rules" }] },
          {
            stage: "ISSUED",
            document: { publishedOn: q3 },
            evidence: [{ quote: "The Clear Glass Rules, which cover lamp glass, were issued in August" }],
          },
          {
            stage: "IN_FORCE",
            document: { publishedOn: q4 },
            evidence: [{ quote: "The Clear Glass Rules are in force" }],
          },
        ],
        history: [
          { property: "name", value: "Clear glass rules", document: at(q2) },
          { property: "name", value: "Clear Glass Rules", document: at(q3) },
          { property: "stage", value: "ANNOUNCED", document: at(q2) },
          { property: "stage", value: "ISSUED", document: at(q3) },
          { property: "stage", value: "IN_FORCE", document: at(q4) },
        ],
      });
      const { commitment, unchanged } = await dataOf(
        store,
        `{ commitment(id: "commitment:build-tidal-stations") { status dueBy dueDays { dueBy document { publishedOn } } }
           unchanged: policy(id: "policy:bright-harbor-2028") { history { value } stages { stage document { publishedOn } } } }`,
      );
      expect(commitment).toEqual({
        status: "REAFFIRMED",
        dueBy: "2034",
        dueDays: [
          { dueBy: "2033", document: { publishedOn: q2 } },
          { dueBy: "2034", document: { publishedOn: q3 } },
        ],
      });
      expect(unchanged).toEqual({ history: [], stages: [{ stage: "REVISED", document: { publishedOn: q2 } }] });
    });

    it("tell who held a post when, in one query, with the quotations of each", async () => {
      const { governmentBody } = await dataOf(
        store,
        `{ governmentBody(id: "body:mtl") { aliases externalIds { value } posts { title holders {
           from to firstSeen lastSeen node { name } evidence { quote document { publishedOn } } } } } }`,
      );
      const holder = (name: string, from: string | null, to: string | null, ...said: [string, string][]) => ({
        from,
        to,
        firstSeen: said[0]?.[1],
        lastSeen: said.at(-1)?.[1],
        node: { name },
        evidence: said.map(([quote, publishedOn]) => ({ quote, document: { publishedOn } })),
      });
      expect(governmentBody).toMatchObject({
        aliases: ["MTL", "Tides and Lamps"],
        externalIds: [{ value: "Q0" }],
        posts: [
          {
            title: "chief engineer",
            holders: [
              holder("Oru Mavel", null, null, [
                "Oru Mavel, chief engineer of the Ministry of Tides and Lamps (MTL)",
                "2031-07-16",
              ]),
              holder(
                "Ilbe Sarn",
                "2031-08",
                "2031-12",
                ["Ilbe Sarn, chief engineer of the Ministry of Tides and Lamps (MTL)", "2031-10-16"],
                ["Ms. Ilbe Sarn was chief engineer until December", "2032-01-15"],
              ),
              holder("Dain Orrel", null, null, [
                "Dain Orrel, chief engineer of the Ministry of Tides and Lamps (MTL)",
                "2032-01-15",
              ]),
            ],
          },
          { title: "spokesperson" },
        ],
      });
      const { governmentBody: department } = await dataOf(
        store,
        `{ governmentBody(id: "body:mtl-tidal-power-department") { posts { title holders { title post node { name } history { value } } } } }`,
      );
      expect(department).toEqual({
        posts: [
          {
            title: "director-general",
            holders: [
              {
                title: "director-general",
                post: "director general",
                node: { name: "Oru Tensk" },
                history: [{ value: "director general" }, { value: "director-general" }],
              },
            ],
          },
        ],
      });
    });

    type Changed = {
      id: string;
      change: string;
      changes: { property: string; before: string | null; after: string | null }[];
      relation: { id: string } | null;
      saidBefore: { quote: string; document: { id: string } }[];
      saidAfter: { quote: string; document: { id: string } }[];
    };
    const changesBetween = async (from: string, to: string, own = "") => {
      const { changesBetween: found } = (await dataOf(
        store,
        `{ changesBetween(documentA: "document:valdora-${from}", documentB: "document:valdora-${to}", first: 1000${own}) { nodes {
           id change changes { property before after } relation { id }
           saidBefore { quote document { id } } saidAfter { quote document { id } } } } }`,
      )) as { changesBetween: { nodes: Changed[] } };
      return found.nodes;
    };

    it("tell each value that changed from one to the next, with the words of both", async () => {
      const before = store.statements;
      const found = await changesBetween("2031-07-16", "2031-10-16");
      expect(store.statements - before).toBeLessThanOrEqual(13);
      const changed = found.filter(({ change }) => change === "CHANGED");
      expect(changed.map(({ id, changes }) => [id, ...changes.map((one) => Object.values(one).join(" "))])).toEqual([
        ["COMMITS|body:mtl|commitment:build-tidal-stations", "modality PLANNED REPORTED"],
        [
          "HOLDS_POST|official:oru-tensk|body:mtl-tidal-power-department|director general",
          "title director general director-general",
        ],
        ["body:mtl", "posts chief engineer: Oru Mavel chief engineer: Ilbe Sarn"],
        ["commitment:build-tidal-stations", "status OPEN REAFFIRMED", "dueBy 2033 2034"],
        [
          "policy:clear-glass-rules",
          "name Clear glass rules Clear Glass Rules",
          "stage ANNOUNCED ISSUED",
          "issuedOn  2031-08",
        ],
        ["policy:lamp-exchange", "stage IN_FORCE COMPLETED"],
      ]);
      for (const { saidBefore, saidAfter, change } of found) {
        const documents = [saidBefore, saidAfter].map((said) => [...new Set(said.map(({ document }) => document.id))]);
        const said = change === "NEW" ? [] : ["document:valdora-2031-07-16"];
        const saidLater = change === "DROPPED" ? [] : ["document:valdora-2031-10-16"];
        expect(documents).toEqual([said, saidLater]);
      }
      const later = await changesBetween(
        "2031-10-16",
        "2032-01-15",
        ", changes: [CHANGED, NEW], relations: [HOLDS_POST]",
      );
      expect(later.map(({ id, change, changes, relation }) => [id === relation?.id, change, ...changes])).toEqual([
        [true, "NEW"],
        [true, "CHANGED", { property: "to", before: null, after: "2031-12" }],
      ]);
    });

    it("tell of every kind and relation what is new and what was dropped, from both sides", async () => {
      const there = await changesBetween("2031-07-16", "2031-10-16");
      const back = await changesBetween("2031-10-16", "2031-07-16");
      const opposite: Record<string, string> = { NEW: "DROPPED", DROPPED: "NEW", ROSE: "FELL", FELL: "ROSE" };
      expect(back.map(({ id, change }) => [id, change])).toEqual(
        there.map(({ id, change }) => [id, opposite[change] ?? change]),
      );
      const of = (change: string) =>
        new Set(there.flatMap((one) => (one.change === change ? [one.id.split(/[|:]/)[0]] : [])));
      expect([...of("DROPPED")]).toEqual(
        expect.arrayContaining(
          "TARGETS HOLDS_POST COMMITS ON ISSUED IMPLEMENTS SUCCEEDS PART_OF LOCATED_IN PRODUCES APPLIED_IN VARIANT_OF COVERS SAID_TO_AFFECT policy commitment body official technology product infrastructure industry enterprise org place event metric".split(
            " ",
          ),
        ),
      );
      const policies = await changesBetween("2031-07-16", "2031-10-16", ", kinds: [Policy]");
      expect(policies.map(({ id }) => id.split(":")[0])).toEqual(policies.map(() => "policy"));
      const targets = await changesBetween("2031-07-16", "2031-10-16", ", relations: [TARGETS]");
      expect(targets.map(({ id, change }) => `${change} ${id}`)).toEqual([
        "DROPPED TARGETS|policy:bright-harbor-2031|enterprise:small-lamp-makers|SUPPORT",
        "UNCHANGED TARGETS|policy:bright-harbor-2031|industry:tidal-power|PROMOTE",
      ]);
    });

    const [clear, lamp, old, harbor] = [
      "clear-glass-rules",
      "lamp-exchange",
      "bright-harbor-2028",
      "bright-harbor-2031",
    ];
    const [tidal, lead] = ["build-tidal-stations", "lead-free-lamp-glass"] as const;
    const filters: readonly (readonly [string, string, readonly string[]])[] = [
      ["policies", "stages: { some: { stage: { eq: ANNOUNCED } } }", [clear]],
      ["policies", "stages: { some: { stage: { in: [ISSUED, COMPLETED] } } }", [harbor, clear, lamp]],
      [
        "policies",
        'stages: { some: { stage: { eq: ISSUED }, document: { publishedOn: { gte: "2031-08" } } } }',
        [clear],
      ],
      ["policies", 'stages: { some: { document: { id: { eq: "document:valdora-2032-01-15" } } } }', [clear]],
      ["policies", "stages: { none: { stage: { in: [ISSUED, REVISED] } } }", [lamp]],
      ["policies", "stages: { every: { stage: { eq: REVISED } } }", [old]],
      ["policies", "stage: { ne: ANNOUNCED }, stages: { some: { stage: { eq: ANNOUNCED } } }", [clear]],
      ["policies", 'NOT: { stages: { some: { document: { publishedOn: { gt: "2031-07" } } } } }', [old, harbor]],
      ["commitments", "statuses: { some: { status: { eq: OPEN } } }", [tidal, lead]],
      ["commitments", "statuses: { every: { status: { eq: OPEN } } }", [lead]],
      ["commitments", 'dueDays: { some: { dueBy: { lte: "2033" } } }', [tidal]],
      ["commitments", 'dueDays: { some: { dueBy: { lt: "2033" } } }', []],
      ["commitments", 'dueDays: { some: { dueBy: { gt: "2033-12-30", possible: true } } }', [tidal]],
      ["commitments", 'dueDays: { every: { dueBy: { gte: "2034" } } }', [lead]],
      ["policies", 'firstSeen: { gte: "2031-08" }', []],
      ["policies", 'firstSeen: { lte: "2031-07-16" }, lastSeen: { gt: "2031-12" }', [clear]],
      ["policies", 'lastSeen: { lt: "2031-08" }', [old]],
      ["policies", 'lastSeen: { eq: "2031" }', [old, harbor, lamp]],
      ["policies", 'lastSeen: { ne: "2031" }', [clear]],
      ["policies", 'lastSeen: { in: ["2031-07", "2032-01-15"] }', [old, clear]],
      ["policies", "firstSeen: { isNull: true }", []],
      ["officials", 'firstSeen: { gte: "2032" }', ["dain-orrel"]],
      ["policies", 'targets: { some: { edge: { lastSeen: { gte: "2031-08" } } } }', [harbor]],
      ["policies", 'targets: { some: { edge: { firstSeen: { gt: "2031-07-16" } } } }', []],
      ["officials", 'posts: { some: { edge: { firstSeen: { gt: "2031-07-16" }, lastSeen: { lt: "2032-01" } } } }', []],
      ["officials", 'posts: { some: { edge: { firstSeen: { eq: "2031-10" } } } }', ["ilbe-sarn", "kesh-dovan"]],
    ];
    const few = filters.filter((_, index) => engine.name === "sqlite" || index % 2 === 0);
    it.each(few)("find %s(where: { %s })", async (list, where, expected) => {
      const found = (await dataOf(store, `{ found: ${list}(where: { ${where} }) { totalCount nodes { id } } }`)) as {
        found: { totalCount: number; nodes: { id: string }[] };
      };
      const ids = found.found.nodes.map(({ id }) => id.split(":")[1]);
      expect([ids.toSorted(), found.found.totalCount]).toEqual([expected.toSorted(), expected.length]);
    });

    it.each([
      ["policies", "statuses: { some: {} }", /where: expected tests of .*stages.*, which Policy has, got statuses/],
      [
        "policies",
        "stages: { some: { status: { eq: OPEN } } }",
        /where\.stages\.some: expected tests of stage, document, got status/,
      ],
      ["policies", "stages: { some: null }", /where\.stages\.some: expected a test, got null/],
      ["policies", "firstSeen: { eq: null }", /where\.firstSeen\.eq: expected a value, got null/],
      ["turns", 'firstSeen: { eq: "2031" }', /"firstSeen" is not defined by type "TurnWhere"/],
    ])("refuse %s(where: { %s })", async (list, where, message) => {
      const { errors } = await ask(store, `{ ${list}(where: { ${where} }) { totalCount } }`);
      expect(errors?.[0]?.message).toMatch(message);
    });

    it("add up what they say of a relation, and read their histories in a few statements", async () => {
      const edge = "TARGETS|policy:bright-harbor-2031|industry:tidal-power|PROMOTE";
      const before = store.statements;
      const { policies } = (await dataOf(
        store,
        `{ policies { nodes { id stages { stage } history { value } targets { edges { id firstSeen lastSeen evidence { document { id } } } } } } }`,
      )) as { policies: { nodes: { targets: { edges: { id: string }[] } }[] } };
      expect(store.statements - before).toBeLessThanOrEqual(8);
      expect(policies.nodes.flatMap(({ targets }) => targets.edges).find(({ id }) => id === edge)).toEqual({
        id: edge,
        firstSeen: "2031-07-16",
        lastSeen: "2031-10-16",
        evidence: ["2031-07-16", "2031-07-16", "2031-10-16"].map((day) => ({
          document: { id: `document:valdora-${day}` },
        })),
      });
    });

    it("are written to a file and read from it", async () => {
      const file = join(scratchFolder(), "graph.jsonl");
      await exportFiles(store, { what: "graph.jsonl", out: file });
      const copy = emptyStore();
      await importJsonl(copy, file, { source, release: releases[2] as string });
      expect(await releaseOf(copy)).toBe(releases[2]);
      expect(await recordsOf(copy)).toEqual(await recordsOf(store));
      await removePack(copy, "2031-q4-valdora");
      expect(await releaseOf(copy)).toBe(releases[1]);
      await copy.close();
    });

    it("come and go: what one brought is what changed, and without it all is as before", async () => {
      await removePack(store, "2031-q4-valdora");
      expect(await releaseOf(store)).toBe(releases[1]);
      const two = await recordsOf(store);
      const changes = await store.changesSince(releases[0] as string);
      const ids = new Set(changes?.map(({ id }) => id));
      expect(changes?.filter(({ change }) => change === "REMOVED")).toEqual([]);
      expect([...ids].filter((id) => id.includes("2031-07-16"))).toEqual([]);
      expect(ids).toContain("policy:clear-glass-rules");
      expect(ids).not.toContain("policy:bright-harbor-2028");
      await expect(removePack(store, "2031-q2-valdora")).rejects.toThrow(
        /pack(?:s that need .*:)? 2031-q3-valdora|2031-q3-valdora/,
      );
      expect(await recordsOf(store)).toEqual(two);
      await importPacks(store, [third, second], { source });
      expect(await releaseOf(store)).toBe(releases[2]);
      await importPacks(store, [first], { source });
      expect(await releaseOf(store)).toBe(releases[2]);
      await removePack(store, "2031-q4-valdora");
      expect(await recordsOf(store)).toEqual(two);
      await removePack(store, "2031-q3-valdora");
      expect(await releaseOf(store)).toBe(releases[0]);
    });
  });

describe("the day of an event", () => {
  const { packs, source } = laterBriefings();
  const [, second, third] = packs;
  const documents = join(second, "documents.yaml");
  const row = readFileSync(documents, "utf8");
  const dated = (held: string, published: string) =>
    writeFileSync(documents, row.replace(/publishedOn: .*/, `publishedOn: ${published}\n  heldOn: ${held}`));

  it("is that of its words, also where it was published after a later event", async () => {
    dated("2031-10-16", "2032-02-01");
    const store = emptyStore();
    for (const pack of packs) await importPacks(store, [pack], { source });
    const data = await dataOf(
      store,
      `{ documents(where: { heldOn: { gte: "2031" } }, orderBy: [{ field: HELD_ON }]) { nodes { heldOn publishedOn } }
         policy(id: "policy:clear-glass-rules") { stage firstSeen lastSeen stages { stage } evidence { document { id } } }
         targets: policy(id: "policy:bright-harbor-2031") { targets { edges { lastSeen } } } }`,
    );
    const day = (of: string) => ({ document: { id: `document:valdora-${of}` } });
    expect(data).toMatchObject({
      documents: { nodes: [{ heldOn: "2031-10-16", publishedOn: "2032-02-01" }] },
      policy: {
        stage: "IN_FORCE",
        firstSeen: "2031-07-16",
        lastSeen: "2032-01-15",
        stages: ["ANNOUNCED", "ISSUED", "IN_FORCE"].map((stage) => ({ stage })),
        evidence: [day("2031-07-16"), day("2031-10-16"), day("2032-01-15")],
      },
    });
    expect(JSON.stringify(data.targets)).toContain('"lastSeen":"2031-10-16"');
    await removePack(store, basename(third));
    const { policy } = await dataOf(store, '{ policy(id: "policy:clear-glass-rules") { stage lastSeen } }');
    expect(policy).toEqual({ stage: "ISSUED", lastSeen: "2031-10-16" });
    await store.close();
  });

  it.each([
    ["2031-10-17", "2031-10-18", "heldOn: expected 2031-10-16, the day of the event in the text, got 2031-10-17"],
    ["2031-10-16", "2031-10-15", "publishedOn: expected 2031-10-16, the day of the event, or later, got 2031-10-15"],
    ["2031-10", "2031-09", "publishedOn: expected 2031-10, the day of the event, or later, got 2031-09"],
  ])("is refused as %s where the text differs, or it was published before: %s", async (held, published, message) => {
    dated(held, published);
    const store = emptyStore();
    await importPacks(store, [packs[0]], { source });
    await expect(importPacks(store, [second], { source })).rejects.toThrow(message);
    await store.close();
  });
});

describe("a post", () => {
  it("is the one that `post` names, where titles differ more than by their form", async () => {
    const { packs, source } = laterBriefings();
    const [first, second] = packs;
    const postsAfter = async (...edited: readonly string[]) => {
      for (const pack of edited) {
        const file = join(pack, "holds-post.yaml");
        const title = /^(.*official:oru-tensk(?:.|\n)*?title: )(.*)$/m;
        writeFileSync(file, readFileSync(file, "utf8").replace(title, "$1$2\n  post: head"));
      }
      const store = emptyStore();
      for (const pack of [first, second]) await importPacks(store, [pack], { source });
      const { governmentBody } = await dataOf(
        store,
        '{ governmentBody(id: "body:mtl-tidal-power-department") { posts { title holders { post firstSeen lastSeen } } } }',
      );
      await store.close();
      return (governmentBody as { posts: unknown[] }).posts;
    };
    const [q2, q3] = ["2031-07-16", "2031-10-16"];
    expect(await postsAfter(second)).toEqual([
      { title: "director general", holders: [{ post: "director general", firstSeen: q2, lastSeen: q2 }] },
      { title: "director-general", holders: [{ post: "head", firstSeen: q3, lastSeen: q3 }] },
    ]);
    expect(await postsAfter(first)).toEqual([
      { title: "director-general", holders: [{ post: "head", firstSeen: q2, lastSeen: q3 }] },
    ]);
  });
});

it("of which the first has no folder any more are still read, listed and removed", async () => {
  const { packs, source } = laterBriefings();
  const [q2, q3, q4] = packs;
  const store = emptyStore();
  const [, both] = [await importPacks(store, [q2], { source }), await importPacks(store, [q3], { source })];
  rmSync(q2, { recursive: true });
  const places = [dirname(q3)];
  const listed = await listPacks(store, places);
  expect(listed.map(({ name, state, folder }) => [name, state, folder === null])).toEqual([
    ["2031-q2-valdora", "loaded", true],
    ["2031-q3-valdora", "loaded", false],
    ["2031-q4-valdora", "not loaded", false],
  ]);
  const again = await readPacks([q3], { source }, store);
  expect(again.load.release.id).toBe(both.load.release.id);
  const reports = [both, again].map((built) => measureCoverage(built, [basename(q3)]).report);
  const [cited, citedAgain] = reports.map((report) => report.split("\nChecks:")[0]);
  expect(citedAgain).toBe(cited);
  expect(again.report.checks.filter(({ status }) => status === "FAILS")).toEqual([]);
  await expect(importPacks(store, [q2], { source })).rejects.toThrow(
    "2031-q2-valdora: expected its folder (a path, or one in PACKS), got none; the store has what was loaded of it",
  );
  await importPacks(store, [q4], { source });
  for (const pack of [q4, q3, q2]) await removePack(store, basename(pack));
  expect((await store.stats()).release?.packs).toEqual([]);
  await store.close();
});

describe("a pack that states again what another does", () => {
  const refusalOf = async (edit: (second: string) => void, apart = false) => {
    const { packs, source } = laterBriefings();
    const [first, second] = packs;
    const store = emptyStore();
    await importPacks(store, [first], { source });
    if (apart) writeFileSync(join(first, "policies.yaml"), "[]\n");
    edit(second);
    const error = await importPacks(store, [second], { source }).then(
      () => "it was not refused",
      (reason: unknown) => (reason as Error).message,
    );
    await store.close();
    return error;
  };

  it("is refused where it gives another identity, with both places", async () => {
    const metric = "- { id: metric:lamp-glass-output, statisticType: COUNT, unit: station }\n";
    const edit = (second: string) => appendFileSync(join(second, "metrics.yaml"), metric);
    const line = /2031-q3-valdora\/metrics\.yaml:\d+: metric:lamp-glass-output: /.source;
    const at = (place: string) =>
      new RegExp(
        `${line}statisticType: expected "LEVEL" as ${place}, got "COUNT"\n${line}unitCode: expected "t" as ${place}, got "station"`,
      );
    expect(await refusalOf(edit)).toMatch(at("at 2031-q2-valdora/metrics\\.yaml:\\d+"));
    // Its folder has other files than were loaded: what the store contains counts.
    expect(await refusalOf(edit, true)).toMatch(at("in pack 2031-q2-valdora of the store"));
  });

  it("is refused where it leaves out what no other pack gives", async () => {
    expect(
      await refusalOf((second) =>
        appendFileSync(join(second, "policies.yaml"), "- { id: policy:other, stage: ISSUED }\n"),
      ),
    ).toMatch(/policies\.yaml:\d+: instrument: expected .*\n.*policies\.yaml:\d+: name: expected a text, got nothing/);
  });

  it("is told how days are written where the ends of a relation have their names", async () => {
    const row = "- { from: 2031-08, to: body:mtl, title: minister, evidence: [] }\n";
    expect(await refusalOf((second) => appendFileSync(join(second, "holds-post.yaml"), row))).toMatch(
      /holds-post\.yaml:\d+: from: expected an id, got "2031-08" \(the day is written as `since`\)/,
    );
  });

  it("is refused a second row of a thing, and a figure of another's id", async () => {
    expect(
      await refusalOf((second) => appendFileSync(join(second, "policies.yaml"), "- { id: policy:lamp-exchange }\n")),
    ).toMatch(/policies\.yaml:\d+: policy:lamp-exchange: is already at 2031-q3-valdora\/policies\.yaml:\d+/);
  });
});
