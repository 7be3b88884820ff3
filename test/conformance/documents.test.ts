import { importPacks } from "../../src/briefing/import-packs.js";
import { removePack } from "../../src/briefing/remove-pack.js";
import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { synthetic, syntheticPack } from "../support/packs.js";
import { firstDocument, secondBriefing, secondDocument, secondName } from "../support/second-briefing.js";

const between = (own: string, fields: string) =>
  `{ changesBetween(documentA: "${firstDocument}", documentB: "${secondDocument}"${own}) { totalCount endCursor nodes { ${fields} } } }`;

interface Row {
  readonly id: string;
  readonly change: string;
  readonly subject: { readonly id: string };
}

for (const engine of engines)
  describe(`${engine.name}: two briefings`, () => {
    let store: Store;
    let alone: string | undefined;
    beforeAll(async () => {
      store = await engine.open();
      await importPacks(store, [syntheticPack], { source: synthetic });
      alone = (await store.stats()).release?.id;
      const { pack, source } = await secondBriefing();
      await importPacks(store, [pack], { source });
    });
    afterAll(() => store.close());

    const dataOf = async <T>(operation: string): Promise<T> => {
      const { data, errors } = await ask(store, operation);
      expect(errors).toBeUndefined();
      return data as T;
    };
    const changes = async (own: string, fields = "id change subject { id }") =>
      (
        await dataOf<{ changesBetween: { totalCount: number; endCursor: string | null; nodes: Row[] } }>(
          between(own, fields),
        )
      ).changesBetween;

    it("tells of figures what rose, fell, is new and was dropped", async () => {
      const { nodes } = await changes(", kinds: [Metric]");
      expect(nodes.map(({ change, subject }) => `${change} ${subject.id.replace("metric:", "")}`)).toEqual([
        "DROPPED household-lamp-sales-growth-difference",
        "DROPPED household-lamp-sales-growth",
        "ROSE household-lamp-sales",
        "REVISED lamp-glass-output",
        "NEW promised-tidal-stations-built",
        "DROPPED reading-lamp-sales",
        "DROPPED river-mills-with-bladeless-rotors",
        "ROSE small-lamp-makers-count",
        "DROPPED storm-lamp-sales",
        "DROPPED tidal-power-output-growth-change",
        "FELL tidal-power-output-growth",
        "DROPPED tidal-power-output",
        "DROPPED tidal-stations-count-change",
        "DROPPED tidal-stations-count",
        "ROSE tidal-stations-count",
        "DROPPED tidal-stations-to-build",
      ]);
    });

    it("gives the words of both, of a revised figure too", async () => {
      const fields =
        "change reason subject { name } before { asSaid value period { code } } after { asSaid value period { code } } saidBefore { quote document { id } } saidAfter { quote document { id } }";
      const { nodes } = await changes(", kinds: [Metric], changes: [FELL, REVISED]", fields);
      expect(nodes).toEqual([
        {
          change: "REVISED",
          reason: null,
          subject: { name: "Output of lamp glass" },
          before: { asSaid: "about 40,000 tonnes", value: 40000, period: { code: "2031-Q2" } },
          after: { asSaid: "41,000 tonnes", value: 41000, period: { code: "2031-Q2" } },
          saidBefore: [
            { quote: "Lamp glass output stayed stable at about 40,000 tonnes", document: { id: firstDocument } },
          ],
          saidAfter: [
            { quote: "In the second quarter, lamp glass output was 41,000 tonnes", document: { id: secondDocument } },
          ],
        },
        {
          change: "FELL",
          reason: null,
          subject: { name: "Output of tidal power, growth" },
          before: { asSaid: "rose by 7.5%", value: 7.5, period: { code: "2031-Q2" } },
          after: { asSaid: "rose by 6.9%", value: 6.9, period: { code: "2031-Q3" } },
          saidBefore: [
            {
              quote: "Tidal power output rose by 7.5% year on year in the second quarter",
              document: { id: firstDocument },
            },
          ],
          saidAfter: [
            {
              quote: "Tidal power output rose by 6.9% year on year in the third quarter",
              document: { id: secondDocument },
            },
          ],
        },
      ]);
    });

    it("tells of things which of the documents speaks of them, also by a relation alone", async () => {
      const { nodes } = await changes(", kinds: [Policy, Commitment]");
      expect(nodes.map(({ id, change }) => `${change} ${id}`)).toEqual([
        "UNCHANGED commitment:build-tidal-stations",
        "DROPPED commitment:lead-free-lamp-glass",
        "DROPPED policy:bright-harbor-2028",
        "DROPPED policy:bright-harbor-2031",
        "UNCHANGED policy:clear-glass-rules",
        "NEW policy:deep-current-pilot",
        "DROPPED policy:lamp-exchange",
      ]);
    });

    it("counts as spoken of what its figures measure, and where", async () => {
      const { nodes } = await changes(", kinds: [Infrastructure, Product, Place]");
      expect(nodes.map(({ id, change }) => `${change} ${id}`)).toEqual([
        "DROPPED infrastructure:river-mills",
        "UNCHANGED infrastructure:tidal-stations",
        "DROPPED place:islands",
        "DROPPED place:outer-isles",
        "DROPPED place:port-selm",
        "UNCHANGED place:valdora",
        "UNCHANGED product:household-lamps",
        "UNCHANGED product:lamp-glass",
        "DROPPED product:one-turbine",
        "DROPPED product:reading-lamps",
        "DROPPED product:storm-lamps",
      ]);
    });

    it("gives pages that join to the list, in at most twelve statements", async () => {
      const before = store.statements;
      const all = await changes("");
      expect(store.statements - before).toBeLessThanOrEqual(12);
      const first = await changes(", first: 10");
      const rest = await changes(`, first: 1000, after: ${JSON.stringify(first.endCursor)}`);
      expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
      expect([first.totalCount, rest.endCursor]).toEqual([all.nodes.length, null]);
    });

    it.each([
      ["document:none", secondDocument, 'no Document has the id "document:none"'],
      [firstDocument, firstDocument, "documentB: expected another document than documentA"],
      ["policy:lamp-exchange", secondDocument, "documentA: "],
    ])("refuses %s and %s", async (a, b, message) => {
      const { errors } = await ask(store, `{ changesBetween(documentA: "${a}", documentB: "${b}") { totalCount } }`);
      expect(errors?.[0]?.message).toContain(message);
    });

    const series = (own: string, fields = "metric { id } points { asSaid period { code } }") =>
      dataOf<{ series: unknown[] }>(`{ series(${own}) { ${fields} } }`);

    it("continues series over documents, many at once", async () => {
      const { series: found } = await series(
        'metrics: ["metric:tidal-stations-count", "metric:tidal-power-output-growth"], place: "place:valdora"',
      );
      expect(found).toEqual([
        {
          metric: { id: "metric:tidal-stations-count" },
          points: [
            { asSaid: "46 tidal stations", period: { code: "2031-06-30" } },
            { asSaid: "49 tidal stations", period: { code: "2031-09-30" } },
          ],
        },
        {
          metric: { id: "metric:tidal-power-output-growth" },
          points: [
            { asSaid: "rose by 7.5%", period: { code: "2031-Q2" } },
            { asSaid: "rose by 6.9%", period: { code: "2031-Q3" } },
          ],
        },
      ]);
    });

    it("shows a revised figure, what it was before, and what was known on a day", async () => {
      const points = "points { asSaid vintages { publishedOn observation { asSaid } judgements { kind } } }";
      const revised = await series('metric: "metric:lamp-glass-output"', points);
      expect(revised.series).toEqual([
        {
          points: [
            {
              asSaid: "41,000 tonnes",
              vintages: [
                {
                  publishedOn: "2031-07-16",
                  observation: { asSaid: "about 40,000 tonnes" },
                  judgements: [{ kind: "REVISES" }],
                },
              ],
            },
          ],
        },
      ]);
      const before = await series('metric: "metric:lamp-glass-output", asOf: "2031-08"', "points { asSaid }");
      expect(before.series).toEqual([{ points: [{ asSaid: "about 40,000 tonnes" }] }]);
    });

    it.each([
      ["", "metric: expected metric or metrics, got neither"],
      ['metric: "metric:a", metrics: ["metric:b"]', "metric: expected metric or metrics, got both"],
      ['metrics: ["metric:a", "metric:a"]', 'metrics: expected each once, got "metric:a" twice'],
      ["metrics: []", "metrics: expected 1 to 100 ids, got 0"],
    ])("refuses series(%s)", async (own, message) => {
      const { errors } = await ask(store, `{ series${own ? `(${own})` : ""} { periodLength } }`);
      expect(errors?.[0]?.message).toBe(message);
    });

    it("tells which promises were followed up, with the words of both", async () => {
      const operation = `{ commitments(where: { followedUpBy: { some: { edge: { status: { eq: OPEN } } } } }) { nodes {
        name evidence { quote } followedUpBy { edges { status node { id } evidence { quote document { publishedOn } } } }
      } } }`;
      expect(await dataOf(operation)).toEqual({
        commitments: {
          nodes: [
            {
              name: "Build 12 tidal stations by 2033",
              evidence: [{ quote: "we will build 12 tidal stations by 2033" }],
              followedUpBy: {
                edges: [
                  {
                    status: "OPEN",
                    node: { id: "observation:promised-tidal-stations-built-q3" },
                    evidence: [
                      {
                        quote: "Of the tidal stations that we promised, 3 tidal stations have been built",
                        document: { publishedOn: "2031-10-16" },
                      },
                    ],
                  },
                ],
              },
            },
          ],
        },
      });
    });

    it("are checked together, though the first has no folder here", async () => {
      const { checks } = await dataOf<{ checks: { status: string; detail: string }[] }>("{ checks { status detail } }");
      expect(checks.map(({ detail }) => detail)).toContain(
        'Output of lamp glass, 2031-Q2: "41,000 tonnes", "about 40,000 tonnes" are linked by SAME_FACT.',
      );
      expect(checks.filter(({ status }) => status === "FAILS")).toEqual([]);
    });

    it("are taken out again, the first not before the second, which needs it", async () => {
      await expect(removePack(store, "2031-q2-valdora")).rejects.toMatchObject({
        code: "CONFLICT",
        message: expect.stringMatching(
          `^2031-q2-valdora: expected no pack that needs it, got ${secondName} \\(\\S+ gets name.* from it\\)$`,
        ) as string,
      });
      expect((await removePack(store, secondName)).id).toBe(alone);
      expect((await store.stats()).release?.id).toBe(alone);
    });
  });
