import { basename, join } from "node:path";
import { type BuiltLoad, idsOf } from "../../src/briefing/build-load.js";
import { importPacks } from "../../src/briefing/import-packs.js";
import { measureCoverage } from "../../src/briefing/measure-coverage.js";
import { removePack } from "../../src/briefing/remove-pack.js";
import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { laterBriefings } from "../support/later-briefings.js";
import { seeds, source as text } from "../support/real-packs.js";
import {
  firstDocument,
  followedUp,
  restatedBriefing,
  type RestatedBriefing,
  restatedDocument,
  restatedName,
} from "../support/restated-briefing.js";
import { emptyStore } from "../support/sqlite.js";

interface Words {
  readonly quote: string;
  readonly document: { readonly id: string };
}
interface Change {
  readonly change: string;
  readonly subject: { readonly id: string };
  readonly before: { readonly value: number | null } | null;
  readonly after: { readonly value: number | null } | null;
  readonly changes: readonly { readonly property: string; readonly before: string | null }[];
  readonly saidBefore: readonly Words[];
  readonly saidAfter: readonly Words[];
}
interface Holder {
  readonly to: string | null;
  readonly node: { readonly name: string };
  readonly evidence: readonly Words[];
}
interface Posts {
  readonly posts: readonly { readonly title: string; readonly holders: readonly Holder[] }[];
}
interface Stated {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly { readonly id: string; readonly evidence: readonly Words[] }[];
}

const documentsOf = (words: readonly Words[]) => [...new Set(words.map(({ document }) => document.id))];
const both = [firstDocument, restatedDocument];

async function recordsOf(store: Store): Promise<{ id: string }[]> {
  const records: { id: string }[] = [];
  for await (const { nodes, edges, packs } of store.scan(5000))
    records.push(...[...nodes, ...edges].map((record, index) => ({ ...record, pack: packs[index] })));
  return records;
}

const contentsOf = async (store: Store) => ({
  release: (await store.stats()).release?.id,
  records: await recordsOf(store),
});

const later = laterBriefings();
/** The synthetic briefings as they were read beside the first one, and what a store with them contains. */
let beside: BuiltLoad | undefined;
let withLater: object | undefined;
let briefing: RestatedBriefing;
let built: BuiltLoad | undefined;

for (const engine of engines)
  describe(`${engine.name}: a briefing that states half of the first one again`, () => {
    let store: Store;
    let alone: string;
    let records: readonly { id: string }[];
    beforeAll(async () => {
      store = await engine.real();
      alone = String((await store.stats()).release?.id);
      records = await recordsOf(store);
      briefing ??= await restatedBriefing();
      if (built) await store.load(built.load);
      else built = await importPacks(store, [briefing.pack], { source: briefing.source, places: [seeds] });
    });
    afterAll(async () => {
      await store.close();
      // A Neo4j that lists more releases than the first one is not left to other files.
      await (await engine.open()).close();
    });

    const dataOf = async <T>(operation: string): Promise<T> => {
      const { data, errors } = await ask(store, operation);
      expect(errors).toBeUndefined();
      return data as T;
    };
    const words = "{ quote document { id } }";
    const changes = async (own: string): Promise<readonly Change[]> => {
      const { changesBetween } = await dataOf<{ changesBetween: { nodes: Change[] } }>(
        `{ changesBetween(documentA: "${firstDocument}", documentB: "${restatedDocument}", first: 1000, ${own}) { nodes {
          change changes { property before } subject { id } before { value } after { value } saidBefore ${words} saidAfter ${words}
        } } }`,
      );
      return changesBetween.nodes;
    };

    const allOf = async (kind: string): Promise<Stated["nodes"]> => {
      const nodes = [];
      for (let after: string | null = ""; after !== null;) {
        const own: string = after && `, after: ${JSON.stringify(after)}`;
        const { page } = await dataOf<{ page: Stated }>(
          `{ page: ${kind}(first: 100${own}) { pageInfo { hasNextPage endCursor } nodes { id evidence ${words} } } }`,
        );
        nodes.push(...page.nodes);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      }
      return nodes;
    };

    it("adds its evidence to each metric and policy, and states half of them", async () => {
      for (const [kind, restated] of [
        ["metrics", briefing.metrics],
        ["policies", briefing.policies],
      ] as const) {
        const nodes = await allOf(kind);
        expect(restated.length * 2).toBeGreaterThanOrEqual(nodes.length);
        for (const { id, evidence } of nodes)
          expect([id, documentsOf(evidence)]).toEqual([id, restated.includes(id) ? both : [firstDocument]]);
      }
    });

    it("tells how each figure changed, with the words of both", async () => {
      const found = await changes("kinds: [Metric], changes: [ROSE, FELL, UNCHANGED, UNCLEAR]");
      expect([...new Set(found.map(({ subject }) => subject.id))].toSorted()).toEqual(briefing.metrics.toSorted());
      for (const { change, before, after, saidBefore, saidAfter } of found) {
        expect([documentsOf(saidBefore), documentsOf(saidAfter)]).toEqual([[firstDocument], [restatedDocument]]);
        if (typeof before?.value === "number" && typeof after?.value === "number" && change !== "UNCLEAR")
          expect([change, before, after]).toEqual([after.value > before.value ? "ROSE" : "FELL", before, after]);
      }
      expect(new Set(found.map(({ change }) => change))).toEqual(new Set(["ROSE", "FELL", "UNCLEAR"]));
      const [revised] = await changes("changes: [REVISED]");
      expect([revised?.subject.id, revised?.before?.value, revised?.after?.value]).toEqual([
        "metric:crude-steel-output",
        259e6,
        258e6,
      ]);
    });

    it("tells who held each post when", async () => {
      const bodies = [
        "miit",
        "miit-operation-monitoring-and-coordination-bureau",
        "miit-information-and-communications-development-department",
        "scio",
        "scio-press-bureau",
      ];
      const fields = `posts { title holders { to node { ... on Official { name } } evidence ${words} } }`;
      const found = await dataOf<Record<string, Posts>>(
        `{ ${bodies.map((slug, index) => `b${index}: governmentBody(id: "body:${slug}") { ${fields} }`).join(" ")} }`,
      );
      const posts = Object.values(found).flatMap((body) => body.posts);
      expect(
        posts.map(({ title, holders }) => [title, ...holders.map(({ node, to }) => [node.name, to].join(" "))]),
      ).toEqual([
        ["chief engineer", "Xie Shaofeng 2025-06", "Bai Anran "],
        ["spokesperson", "Tao Qing "],
        ["director general", "Tao Qing "],
        ["director general", "Xie Cun "],
        ["spokesperson", "Zhou Jianshe "],
        ["deputy director general", "Zhou Jianshe "],
      ]);
      for (const { holders } of posts) expect(documentsOf(holders.flatMap(({ evidence }) => evidence))).toEqual(both);
    });

    it("adds its evidence to a relation of the first one, which stays one", async () => {
      const { policy } = await dataOf<{ policy: { targets: { edges: { evidence: Words[] }[] } } }>(
        `{ policy(id: "policy:5g-setting-sail") { targets(where: { node: { id: { eq: "technology:5g" } } }) { edges {
           id firstSeen lastSeen modality history { value document { id } } evidence ${words}
         } } } }`,
      );
      const { edges } = policy.targets;
      expect(edges.map(({ evidence, ...edge }) => [edge, documentsOf(evidence)])).toEqual([
        [
          {
            id: "TARGETS|policy:5g-setting-sail|technology:5g|PROMOTE",
            firstSeen: "2025-04-18",
            lastSeen: "2025-07-18",
            modality: "REPORTED",
            history: [
              { value: "PLANNED", document: { id: firstDocument } },
              { value: "REPORTED", document: { id: restatedDocument } },
            ],
          },
          both,
        ],
      ]);
      const told = await changes("relations: [TARGETS], changes: [CHANGED, UNCHANGED, NEW]");
      expect(told.map(({ change, changes: values }) => [change, ...values])).toEqual([
        ["CHANGED", { property: "modality", before: "PLANNED" }],
      ]);
    });

    it("tells which promises were followed up, with the words of both", async () => {
      const { commitments } = await dataOf<{
        commitments: {
          nodes: {
            id: string;
            status: string;
            statuses: { status: string; document: { id: string }; evidence: unknown[] }[];
            evidence: Words[];
            followedUpBy: { edges: { status: string; evidence: Words[] }[] };
          }[];
        };
      }>(`{ commitments(where: { followedUpBy: { some: {} } }) { nodes {
        id status statuses { status document { id } evidence { quote } }
        evidence ${words} followedUpBy { edges { status evidence ${words} } }
      } } }`);
      // The first briefing replaces a promise of its own.
      const followed = commitments.nodes.filter(({ followedUpBy: { edges } }) =>
        edges.some(({ evidence }) => documentsOf(evidence).includes(restatedDocument)),
      );
      const found = followed.map(({ id, status, statuses, evidence, followedUpBy: { edges } }) => {
        expect(documentsOf(evidence)).toEqual([firstDocument]);
        expect([status, ...statuses.map((one) => [one.status, one.document.id, one.evidence.length])]).toEqual([
          edges[0]?.status,
          ["OPEN", firstDocument, evidence.length],
          [edges[0]?.status, restatedDocument, 1],
        ]);
        return [id, ...edges.map((edge) => [edge.status, edge.evidence])];
      });
      const expected = followedUp.map(([promise, , status, quote]) => [
        `commitment:${promise}`,
        [status, [{ quote, document: { id: restatedDocument } }]],
      ]);
      const byId = (a: unknown[], b: unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
      expect(found.toSorted(byId)).toEqual(expected.toSorted(byId));
    });

    it("tells what was dropped and what both speak of, with their words", async () => {
      const found = await changes("kinds: [Policy]");
      const kept = found.filter(({ change }) => change === "UNCHANGED" || change === "CHANGED");
      const isStage = ({ property }: Change["changes"][number]) => property === "stage";
      expect(kept.filter(({ change }) => change === "CHANGED").length).toBeGreaterThan(3);
      for (const { change, changes: values } of kept) expect(values.some(isStage)).toBe(change === "CHANGED");
      expect(kept.map(({ subject }) => subject.id).toSorted()).toEqual(
        expect.arrayContaining(briefing.policies.toSorted()),
      );
      for (const { saidBefore, saidAfter } of kept)
        expect([documentsOf(saidBefore), documentsOf(saidAfter)]).toEqual([[firstDocument], [restatedDocument]]);
      const dropped = found.filter(({ change }) => change === "DROPPED");
      expect(dropped.length + kept.length).toBe(found.length);
      expect(dropped.length).toBeGreaterThan(40);
      for (const { saidBefore, saidAfter } of dropped)
        expect([documentsOf(saidBefore), saidAfter]).toEqual([[firstDocument], []]);
    });

    it("shows a later stage as the answer, the former one as history, and a revised figure", async () => {
      const { policy, series } = await dataOf<{
        policy: unknown;
        series: { points: { value: number; vintages: { judgements: unknown[]; observation: unknown }[] }[] }[];
      }>(`{
        policy(id: "policy:digital-transformation-plans-for-key-industries") { stage stages { stage document { id } } }
        series(metric: "metric:crude-steel-output") {
          points { value vintages { observation { value document { id } } judgements { kind } } }
        }
      }`);
      expect(policy).toEqual({
        stage: "ISSUED",
        stages: [
          { stage: "ANNOUNCED", document: { id: firstDocument } },
          { stage: "ISSUED", document: { id: restatedDocument } },
        ],
      });
      // "Basically stable" is a series of its own, compared with the year before.
      const points = series.map((one) => one.points).find(([point]) => typeof point?.value === "number");
      expect(points?.map(({ value }) => value)).toEqual([258e6, 76e6]);
      expect(points?.[0]?.vintages).toContainEqual({
        observation: { value: 259e6, document: { id: firstDocument } },
        judgements: [{ kind: "REVISES" }],
      });
    });

    it("is counted with the metrics of the first pack, and every check of its rows holds", async () => {
      const { report } = measureCoverage(built as BuiltLoad, [restatedName]);
      const figures = briefing.metrics.length + 1;
      expect(report).toMatch(new RegExp(`\\bmetric +${figures} of ${figures}\\n`));
      expect(report).toMatch(new RegExp(`\\bunit +${figures} of ${figures}\\n`));
      expect(built?.report.checks.filter(({ status }) => status === "FAILS")).toEqual([]);
    });

    it("is all that changed since the first release, and is taken out again without a trace", async () => {
      const changed = (await store.changesSince(alone)) ?? [];
      const own = idsOf((built as BuiltLoad).load, restatedName);
      expect(changed.filter(({ id, change }) => change === "REMOVED" || !own.has(id))).toEqual([]);
      // Of the rest nothing of their own changed: what they gained is evidence.
      const listed = new Set(changed.map(({ id }) => id));
      const unlisted = ({ id }: { id: string }) => own.has(id) && !listed.has(id);
      const gained = (await recordsOf(store)).filter(unlisted);
      expect(gained).toEqual(records.filter(unlisted));
      expect(gained.length + listed.size).toBe(own.size);
      expect((await removePack(store, restatedName)).id).toBe(alone);
      expect((await store.stats()).release?.id).toBe(alone);
      expect(await recordsOf(store)).toEqual(records);
    });

    it("goes with the synthetic briefings, which are taken out again, too", async () => {
      if (beside) await store.load(beside.load);
      else beside = await importPacks(store, later.packs, { source: later.source, places: [seeds] });
      const contents = await contentsOf(store);
      expect(contents).toEqual((withLater ??= contents));
      for (const pack of later.packs.toReversed()) await removePack(store, basename(pack));
      expect(await contentsOf(store)).toEqual({ release: alone, records });
    });
  });

it("gives one release and the same records where the first briefing is loaded between the synthetic ones", async () => {
  const store = emptyStore();
  const [q2, q3, q4] = later.packs;
  await importPacks(store, [q3, q2], { source: later.source, places: [seeds] });
  await importPacks(store, [join(seeds, "2025-q1-miit")], { ...(text ? { source: text } : {}), places: [seeds] });
  await importPacks(store, [q4], { source: later.source, places: [seeds] });
  expect(await contentsOf(store)).toEqual(withLater);
  await store.close();
});
