import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";

interface Row {
  readonly policy: { readonly id: string };
  readonly industry: { readonly id: string };
  readonly intents: readonly string[];
  readonly evidenceCount: number;
  readonly evidence: readonly { readonly quote: string }[];
}

for (const engine of engines) {
  describe(`${engine.name}: questions about the real graph`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.real();
    });
    afterAll(() => store.close());

    /** An answer without errors, and what it cost. */
    const answer = async (operation: string): Promise<{ data: Record<string, unknown>; statements: number }> => {
      const before = store.statements;
      const { data, errors } = await ask(store, operation);
      expect(errors).toBeUndefined();
      return { data: data as Record<string, unknown>, statements: store.statements - before };
    };

    it("how the 5G plan and the ministry hang together, with the words for every step", async () => {
      const { data, statements } = await answer(`{
        paths(from: "policy:5g-setting-sail", to: "body:miit", maxLength: 3, first: 5) {
          more cut
          paths { length nodes { id } steps { direction link { relation modality evidenceCount evidence { quote } } node { id } } }
        }
      }`);
      expect(data.paths).toMatchObject({
        more: true,
        cut: null,
        paths: [
          {
            length: 1,
            nodes: [{ id: "policy:5g-setting-sail" }, { id: "body:miit" }],
            steps: [
              { direction: "IN", link: { relation: "IMPLEMENTS", modality: "PLANNED" }, node: { id: "body:miit" } },
            ],
          },
          { length: 2 },
          {},
          {},
          {},
        ],
      });
      const { paths } = data.paths as { paths: { steps: { link: { evidenceCount: number; evidence: object[] } }[] }[] };
      for (const { link } of paths.flatMap(({ steps }) => steps))
        expect(link.evidence).toHaveLength(link.evidenceCount);
      expect(statements).toBeLessThanOrEqual(5);
    });

    it("what lies around the steel industry, ready to draw", async () => {
      const { data, statements } = await answer(`{
        subgraph(centers: ["industry:steel"], depth: 2, limit: 30) {
          nodes { id kind name depth node { ... on Policy { stage } } }
          edges { source target relation intent modality evidenceCount properties }
          leftOut { nodes edges byKind { kind count } }
          cut
        }
      }`);
      const { nodes, edges, leftOut, cut } = data.subgraph as {
        nodes: { id: string; depth: number }[];
        edges: { source: string; target: string }[];
        leftOut: { nodes: number; edges: number; byKind: { count: number }[] };
        cut: null;
      };
      expect(nodes).toHaveLength(30);
      expect(nodes[0]).toMatchObject({ id: "industry:steel", kind: "Industry", name: "Steel industry", depth: 0 });
      expect(edges).toContainEqual(
        expect.objectContaining({
          source: "policy:steel-specifications-2025",
          target: "industry:steel",
          intent: "REGULATE",
          properties: { intent: "REGULATE" },
        }),
      );
      const shown = new Set(nodes.map(({ id }) => id));
      for (const { source, target } of edges) expect([shown.has(source), shown.has(target)]).toEqual([true, true]);
      expect(leftOut.nodes).toBeGreaterThan(10);
      expect(leftOut.byKind.reduce((sum, { count }) => sum + count, 0)).toBe(leftOut.nodes);
      expect([leftOut.edges, cut]).toEqual([0, null]);
      expect(statements).toBeLessThanOrEqual(5);
    });

    it("how much more is beyond each node, for one statement whatever the nodes, and none where nobody asks", async () => {
      const asked = (args: string, field: string) => answer(`{ subgraph(${args}) { nodes { id ${field} } } }`);
      for (const args of [
        'centers: ["industry:steel"], depth: 0',
        'centers: ["industry:steel", "body:miit"], limit: 300',
      ]) {
        const [without, counted] = [await asked(args, "depth"), await asked(args, "beyond { kind count }")];
        expect(counted.statements).toBe(without.statements + 1);
      }
      type Counted = { nodes: { id: string; beyond: { kind: string; count: number }[] }[] };
      const alone = (await asked('centers: ["industry:steel"], depth: 0', "beyond { kind count }")).data
        .subgraph as Counted;
      const around = await answer(
        '{ subgraph(centers: ["industry:steel"], limit: 1) { leftOut { byKind { kind count } } } }',
      );
      expect(alone.nodes).toHaveLength(1);
      const { leftOut } = around.data.subgraph as { leftOut: { byKind: object[] } };
      expect(alone.nodes[0]?.beyond).toEqual(leftOut.byKind);
      const policies = await asked('centers: ["industry:steel"], depth: 0, kinds: [Policy]', "beyond { kind count }");
      expect((policies.data.subgraph as Counted).nodes[0]?.beyond).toEqual([
        leftOut.byKind.find((row) => (row as { kind: string }).kind === "Policy"),
      ]);
    });

    it("150 things and what joins them", async () => {
      const { data } = await answer("{ industries(first: 100) { nodes { id } } policies(first: 50) { nodes { id } } }");
      type Ids = { nodes: { id: string }[] };
      const ids = [data.industries as Ids, data.policies as Ids].flatMap(({ nodes }) => nodes.map(({ id }) => id));
      const found = await answer(
        `{ subgraph(centers: ${JSON.stringify(ids)}, depth: 0, limit: 150) { nodes { id } edges { source target } leftOut { nodes } } }`,
      );
      const subgraph = found.data.subgraph as Ids & { edges: object[]; leftOut: object };
      expect(subgraph.nodes.map(({ id }) => id)).toEqual(ids.toSorted());
      expect([subgraph.edges.length > 30, subgraph.leftOut]).toEqual([true, { nodes: 0 }]);
      const more = JSON.stringify([...ids, "policy:a"]);
      expect((await ask(store, `{ subgraph(centers: ${more}) { cut } }`)).errors).toMatchObject([
        { message: "centers: expected at most 150 ids, got 151" },
      ]);
    });

    const rows = (args: string) => `{
      policyIndustryLinks(${args}) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage endCursor }
        nodes {
          policy { id } industry { id } intents modalities evidenceCount evidence { quote }
          links { intent evidence { quote } } issuers { name } observationCount observations(first: 3) { value period { end } }
        }
      }
    }`;
    const linksOf = (data: Record<string, unknown>) =>
      data.policyIndustryLinks as {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
        nodes: Row[];
      };

    it("which policies touch the steel industry, a row for each", async () => {
      const { data, statements } = await answer(rows(`industryWhere: { id: { eq: "industry:steel" } }`));
      const { totalCount, nodes } = linksOf(data);
      expect(nodes).toHaveLength(totalCount);
      const specifications = nodes.find(({ policy }) => policy.id === "policy:steel-specifications-2025");
      expect(specifications?.intents).toEqual(["REGULATE", "UPGRADE"]);
      for (const { evidence, evidenceCount } of nodes) expect(evidence).toHaveLength(evidenceCount);
      const restricted = await answer(
        rows(`industryWhere: { id: { eq: "industry:steel" } }, linkWhere: { intent: { eq: REGULATE } }`),
      );
      expect(linksOf(restricted.data).nodes.length).toBeLessThan(totalCount);
      for (const { intents } of linksOf(restricted.data).nodes) expect(intents).toEqual(["REGULATE"]);
      expect(statements).toBeLessThanOrEqual(10);
    });

    it("every pair once, page by page, for the same statements whatever the size of the page", async () => {
      const { data } = await answer(rows("first: 100"));
      const whole = linksOf(data);
      expect(whole.nodes).toHaveLength(Math.min(100, whole.totalCount));
      const joined: Row[] = [];
      const costs: number[] = [];
      for (let after = ""; joined.length < 100;) {
        const page = await answer(rows(`first: 30${after && `, after: "${after}"`}`));
        const { nodes, pageInfo, totalCount } = linksOf(page.data);
        expect([pageInfo.hasPreviousPage, totalCount]).toEqual([after !== "", whole.totalCount]);
        joined.push(...nodes);
        costs.push(page.statements);
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage) break;
      }
      expect(joined.slice(0, 100)).toEqual(whole.nodes);
      for (const cost of costs) expect(cost).toBeLessThanOrEqual(10);
      const [pair] = linksOf((await answer(rows("last: 1"))).data).nodes;
      expect(String(pair?.policy.id) >= String(joined.at(-1)?.policy.id)).toBe(true);
    });

    it("figures of an industry, the latest first", async () => {
      const { data } = await answer(
        rows(`industryWhere: { metrics: { some: { node: { observations: { some: {} } } } } }, first: 1`),
      );
      const [row] = linksOf(data).nodes as unknown as {
        observationCount: number;
        observations: { period: { end: string } }[];
      }[];
      expect(row?.observationCount).toBeGreaterThan(0);
      const ends = row?.observations.map(({ period }) => period.end) ?? [];
      expect(ends.length).toBe(Math.min(3, row?.observationCount ?? 0));
      expect(ends).toEqual(ends.toSorted().toReversed());
    });

    it("what two things have in common, and what belongs to a thing", async () => {
      const { data } = await answer(`{
        commonNeighbors(ids: ["policy:basic-indicator-requirements", "policy:steel-specifications-2025"], kinds: [Industry]) {
          totalCount cut neighbors { node { id } links { source relation } }
        }
        related(id: "industry:steel", kinds: [Policy], first: 1) {
          totalCount cut things { node { id } score reasons { by score text via { id } links { relation } } }
        }
      }`);
      expect(data.commonNeighbors).toMatchObject({
        totalCount: 1,
        cut: null,
        neighbors: [{ node: { id: "industry:steel" } }],
      });
      expect(data.related).toMatchObject({
        cut: null,
        things: [
          {
            node: { id: "policy:steel-specifications-2025" },
            reasons: [
              { by: "DIRECT", text: "linked directly by AIMS_AT and TARGETS" },
              { by: "SHARED" },
              { by: "SAME_TURN" },
            ],
          },
        ],
      });
    });

    const refused: [operation: string, message: string][] = [
      ['paths(from: "policy:x", to: "body:miit")', 'from: nothing has the id "policy:x"'],
      ['paths(from: "body:miit", to: "body:miit")', "from, to: expected two things, got body:miit twice"],
      ['paths(from: "body:miit", to: "place:china", maxLength: 7)', "maxLength: expected at most 6, got 7"],
      ['paths(from: "body:miit", to: "place:china", first: -1)', "first: expected a number from 0 to 20, got -1"],
      ["subgraph(centers: [])", "centers: expected 1 to 150 ids, got 0"],
      ['subgraph(centers: ["place:china"], depth: -1)', "depth: expected a number from 0 to 3, got -1"],
      ['subgraph(centers: ["place:china"], limit: 301)', "limit: expected at most 300, got 301"],
      ['commonNeighbors(ids: ["place:china"])', "ids: expected 2 to 10 ids, got 1"],
      ['related(id: "industry:none")', 'id: nothing has the id "industry:none"'],
    ];
    it.each(refused)("refuses %s", async (question, message) => {
      expect((await ask(store, `{ ${question} { cut } }`)).errors).toMatchObject([{ message }]);
    });

    it("refuses a cursor of another list", async () => {
      const { errors } = await ask(store, '{ policyIndustryLinks(after: "x") { totalCount } }');
      expect(errors).toMatchObject([{ message: 'after: expected a cursor that this list gave, got "x"' }]);
    });
  });
}
