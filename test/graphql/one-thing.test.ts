import type { Load, NodeRecord, Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { realLoad } from "../support/real-packs.js";

const fields = "totalCount nodes { id }";

for (const engine of engines)
  describe(`${engine.name}: one shape for one thing`, () => {
    let store: Store;
    let load: Load;
    let byId: Map<string, NodeRecord>;
    beforeAll(async () => {
      [store, load] = [await engine.real(), await realLoad()];
      byId = new Map(load.nodes.map((node) => [node.id, node]));
    });
    afterAll(() => store.close());

    const data = async (operation: string) => {
      const answer = await ask(store, operation);
      expect(answer.errors).toBeUndefined();
      return answer.data as Record<string, { totalCount: number; nodes: { id: string }[] }>;
    };
    const count = async (list: string, where: string) =>
      (await data(`{ l: ${list}(where: { ${where} }) { totalCount } }`)).l?.totalCount;
    const edges = (relation: string) => load.edges.filter((edge) => edge.relation === relation);
    const ofKind = (kind: string) => load.nodes.filter((node) => node.kind === kind);
    const name = (id: string | undefined) => String(byId.get(String(id))?.props.name);

    it("relations to one thing have a field that gives it", async () => {
      const operation = `{ turns(first: 100) { nodes { id
        speaker { id } spokenBy { nodes { id } } asker { id } askedBy { nodes { id } } next { id } previous { id } question { id }
      } } }`;
      const { nodes } = (await data(operation)).turns as unknown as { nodes: Record<string, { id: string } | null>[] };
      expect(nodes.length).toBeGreaterThan(30);
      const target = (relation: string, id: string) => edges(relation).find(({ source }) => source === id)?.target;
      for (const { id, ...turn } of nodes as unknown as (Record<string, { id: string } | null> & { id: string })[]) {
        const got = ["speaker", "asker", "next", "question"].map((field) => turn[field]?.id);
        expect([id, ...got]).toEqual([
          id,
          ...["SPOKEN_BY", "ASKED_BY", "FOLLOWED_BY", "ANSWERS"].map((one) => target(one, id)),
        ]);
        expect(turn.previous?.id).toBe(edges("FOLLOWED_BY").find((edge) => edge.target === id)?.source);
      }
      expect(nodes.filter(({ speaker }) => speaker).length).toBe(edges("SPOKEN_BY").length);
    });

    it("one batch gives them for all rows of a level", async () => {
      const statements = async (operation: string) => {
        const before = store.statements;
        await data(operation);
        return store.statements - before;
      };
      const fieldsOf = (first: number) =>
        `{ turns(first: ${first}) { nodes { label speaker { label } next { label } statedObservations(where: { value: { gt: 0 } }, first: 2) { label turn { label } } } } }`;
      expect(await statements(fieldsOf(30))).toBe(await statements(fieldsOf(31)));
      const figures = (first: number) =>
        `{ industries(first: ${first}, orderBy: [{ count: PRODUCES, direction: DESC }]) { nodes { figures { via { id } observation { id } } } } }`;
      expect(await statements(figures(2))).toBe(4);
      expect(await statements(figures(20))).toBe(4);
    });

    it("they are filtered by the thing itself: metric: { name }, speaker: { name }", async () => {
      const metricOf = new Map(edges("OBSERVES").map(({ source, target }) => [source, target]));
      const observations = ofKind("Observation");
      const ofMetric = observations.filter(({ id }) => name(metricOf.get(id)).includes("industr"));
      expect(ofMetric.length).toBeGreaterThan(5);
      expect(await count("observations", 'metric: { name: { contains: "industr" } }')).toBe(ofMetric.length);
      expect(await count("observations", 'metric: { some: { name: { contains: "industr" } } }')).toBe(ofMetric.length);

      const speaker = name(String(observations[0]?.props.speaker));
      const said = observations.filter(({ props }) => name(String(props.speaker)) === speaker);
      expect(await count("observations", `speaker: { name: { eq: "${speaker}" } }`)).toBe(said.length);
      expect(await count("observations", `speaker: { NOT: { name: { eq: "${speaker}" } } }`)).toBe(
        observations.filter(({ props }) => props.speaker !== undefined).length - said.length,
      );
      expect(await count("observations", `speaker: { eq: "${said[0]?.props.speaker as string}" }`)).toBe(said.length);
      expect(await count("observations", `speaker: { id: { in: ["${said[0]?.props.speaker as string}"] } }`)).toBe(
        said.length,
      );
      const spoken = edges("SPOKEN_BY").filter(({ target }) => name(target) === speaker);
      expect(await count("turns", `speaker: { name: { eq: "${speaker}" } }`)).toBe(spoken.length);
      expect(await count("turns", "speaker: { isNull: true }")).toBe(ofKind("Turn").length - edges("SPOKEN_BY").length);
      expect(await count("turns", "asker: { isNull: false }")).toBe(edges("ASKED_BY").length);
    });

    it("filters go through ends of several kinds", async () => {
      const isIssued = ({ target }: { target: string }) =>
        byId.get(target)?.kind === "Policy" && byId.get(target)?.props.stage === "ISSUED";
      const about = new Set(
        edges("ABOUT")
          .filter(isIssued)
          .map(({ source }) => source),
      );
      expect(about.size).toBeGreaterThan(2);
      expect(await count("turns", "about: { some: { node: { Policy: { stage: { eq: ISSUED } } } } }")).toBe(about.size);
      const either = new Set(
        edges("ABOUT")
          .filter((edge) => isIssued(edge) || byId.get(edge.target)?.kind === "Product")
          .map(({ source }) => source),
      );
      const where = "about: { some: { node: { OR: [{ Policy: { stage: { eq: ISSUED } } }, { Product: {} }] } } }";
      expect(await count("turns", where)).toBe(either.size);
      expect(await count("turns", "about: { none: { node: { Policy: { stage: { eq: ISSUED } } } } }")).toBe(
        ofKind("Turn").length - about.size,
      );
    });

    it("observations(where: { turn }) are the turn's statedObservations", async () => {
      const turn = edges("SPOKEN_BY").map(({ source }) => source)[5] as string;
      const operation = `{
        observations(where: { turn: { id: { eq: "${turn}" } } }, first: 100) { nodes { id } }
        turn(id: "${turn}") { all: statedObservations { id } some: statedObservations(where: { value: { gt: 100 } }, first: 3) { id value } }
      }`;
      const { observations, turn: stated } = (await data(operation)) as unknown as Record<
        string,
        Record<string, NodeRecord[]>
      >;
      expect(observations?.nodes?.length).toBeGreaterThan(5);
      expect(observations?.nodes).toEqual(stated?.all);
      const more = stated?.all?.filter(({ id }) => Number(byId.get(id)?.props.value) > 100).slice(0, 3);
      expect(stated?.some?.map(({ id }) => id)).toEqual(more?.map(({ id }) => id));
      expect(stated?.some?.length).toBe(3);
    });

    it("a fact is found by whose words state it", async () => {
      const speakerOf = (id: string) => name(String(byId.get(id)?.props.speaker));
      const [first] = edges("TARGETS");
      const [speaker] = ((first?.props.evidence ?? []) as string[]).map(speakerOf);
      const stating = edges("TARGETS").filter(({ props }) =>
        ((props.evidence ?? []) as string[]).some((id) => speakerOf(id) === speaker),
      );
      const where = `targets: { some: { edge: { evidence: { some: { speaker: { name: { eq: "${speaker}" } } } } } } }`;
      expect(await count("policies", where)).toBe(new Set(stating.map(({ source }) => source)).size);
    });

    it("orders by counts: industries by number of policies that target them", async () => {
      const counts = new Map(ofKind("Industry").map(({ id }) => [id, 0]));
      for (const { target } of edges("TARGETS"))
        if (counts.has(target)) counts.set(target, (counts.get(target) ?? 0) + 1);
      const expected = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
      const found: string[] = [];
      for (let after = "null"; found.length < expected.length;) {
        const operation = `{ industries(orderBy: [{ count: TARGETS, direction: DESC }], first: 13, after: ${after}) { ${fields} pageInfo { endCursor } } }`;
        const { industries } = (await data(operation)) as unknown as Record<
          string,
          { nodes: { id: string }[]; pageInfo: { endCursor: string } }
        >;
        if (!industries || industries.nodes.length === 0) break;
        found.push(...industries.nodes.map(({ id }) => id));
        after = JSON.stringify(industries.pageInfo.endCursor);
      }
      expect(found).toEqual(expected);
      expect(counts.get(expected[0] as string)).toBeGreaterThan(3);
    });

    it("orders by what a relation says", async () => {
      const [body] = [...new Set(edges("ISSUED").map(({ source }) => source))].toSorted(
        (a, b) =>
          edges("ISSUED").filter((e) => e.source === b).length - edges("ISSUED").filter((e) => e.source === a).length,
      );
      const operation = `{ governmentBody(id: "${body}") { issued(orderBy: [{ field: EDGE_PARTNER_COUNT, direction: DESC }, { field: EDGE_ROLE }], first: 100) { edges { id partnerCount role } } } }`;
      const answer = (await data(operation)) as unknown as {
        governmentBody: { issued: { edges: { id: string; partnerCount: number | null; role: string }[] } };
      };
      const got = answer.governmentBody.issued.edges;
      const key = (edge: (typeof got)[number]) => [edge.partnerCount ?? -1, edge.role, edge.id] as const;
      const sorted = got.toSorted((a, b) => {
        const [[n, r, i], [m, s, j]] = [key(a), key(b)];
        return m - n || (r < s ? -1 : r > s ? 1 : i < j ? -1 : 1);
      });
      expect(got).toEqual(sorted);
      expect(got.filter(({ partnerCount }) => partnerCount !== null).length).toBeGreaterThan(1);
    });

    it("figures of an industry are its own, and those of its products and divisions, each with the relation that says so", async () => {
      const metricsOf = (thing: string) =>
        edges("MEASURES")
          .filter(({ target }) => target === thing)
          .map(({ source }) => source);
      const figuresOf = (metric: string) =>
        edges("OBSERVES")
          .filter(({ target }) => target === metric)
          .map(({ source }) => source);
      const linked = (id: string) =>
        edges("PRODUCES")
          .concat(edges("MATCHES"))
          .filter(({ source, target }) => source === id || target === id);
      const other = (id: string, { source, target }: { source: string; target: string }) =>
        source === id ? target : source;
      const withLinked = ofKind("Industry").filter(({ id }) =>
        linked(id).some((edge) => metricsOf(other(id, edge)).some((metric) => figuresOf(metric).length > 0)),
      );
      expect(withLinked.length).toBeGreaterThan(2);
      for (const { id } of withLinked) {
        const operation = `{ industry(id: "${id}") { figures(first: 100) { observation { id } via { id relation evidence { quote } } } } }`;
        const answer = (await data(operation)) as unknown as {
          industry: { figures: { observation: { id: string }; via: { id: string }[] }[] };
        };
        const own = new Set(metricsOf(id).flatMap(figuresOf));
        const via = new Map<string, string[]>();
        for (const edge of linked(id))
          for (const figure of new Set(metricsOf(other(id, edge)).flatMap(figuresOf)))
            if (!own.has(figure)) via.set(figure, [...(via.get(figure) ?? []), edge.id]);
        const sorted = (ids: Iterable<string>) => [...ids].toSorted((a, b) => (a < b ? -1 : 1));
        expect(answer.industry.figures.map(({ observation }) => observation.id)).toEqual([
          ...sorted(own),
          ...sorted(via.keys()),
        ]);
        for (const figure of answer.industry.figures)
          expect(sorted(figure.via.map((edge) => edge.id))).toEqual(sorted(via.get(figure.observation.id) ?? []));
      }
    });

    it("things are asked for by name beside their ids, and say what to call them", async () => {
      const named = `{
        policy(name: "ai plus initiative") { id label }
        node(name: "工业和信息化部") { id label kind }
        none: policy(name: "No such policy") { id }
        observations(first: 1) { nodes { label asSaid } }
        turns(first: 1, orderBy: [{ field: ORDINAL }]) { nodes { label } }
      }`;
      expect(await data(named)).toMatchObject({
        policy: { id: "policy:ai-plus" },
        node: { id: "body:miit", kind: "GovernmentBody" },
        none: null,
        turns: { nodes: [{ label: "FRONT_MATTER, turn 0" }] },
      });
    });

    const refused: [operation: string, message: string][] = [
      ['{ policy(id: "policy:ai-plus", name: "x") { id } }', "id, name: expected one of them, got both"],
      ["{ node { id } }", "id, name: expected one of them, got neither"],
      [
        "{ industries(orderBy: [{ field: NAME, count: TARGETS }]) { totalCount nodes { id } } }",
        "orderBy: expected field or count, got both",
      ],
      [
        "{ policies(orderBy: [{ count: TARGETS }]) { nodes { id } } }",
        "orderBy: expected counted beside TARGETS, which may run from a row (OUT) or to it (IN), got none",
      ],
      [
        "{ turns(where: { about: { some: { node: { Metric: {} } } } }) { totalCount } }",
        "which Entity has, got Metric",
      ],
      [
        "{ observations(where: { speaker: { name: null } }) { totalCount } }",
        "where.speaker.name: expected a test, got null",
      ],
      ['{ policies(where: { eq: "policy:x" }) { totalCount } }', "which Policy has, got eq"],
    ];
    it.each(refused)("refuses %s", async (operation, message) => {
      const { errors } = await ask(store, operation);
      expect(errors?.[0]?.message).toContain(message);
    });
  });
