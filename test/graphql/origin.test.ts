import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isInterfaceType, isObjectType } from "graphql";
import { declaredIn } from "../../src/graphql/read/declarations.js";
import { fieldIndexOf } from "../../src/graphql/read/field-index.js";
import { traceField } from "../../src/graphql/read/field-origin.js";
import { createSchema } from "../../src/graphql/schema.js";
import type { DeclaredOrigin } from "../../src/model/origin.js";
import { statementFiles } from "../../src/store/statement-files.js";
import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { provided } from "../support/provided.js";

type Rows = Readonly<{ rows: number | null; rowsInAll?: number }>;
type Counts = Readonly<
  Record<"day" | "unit" | "relation" | "derived", Rows> &
    Record<"policies" | "dated" | "observations", { totalCount: number }> &
    Record<"stats", { relations: { name: string; count: number }[] }>
>;

// The build finds where the classes are declared.
provided("build");

const root = fileURLToPath(new URL("../../", import.meta.url));
const schema = await createSchema();
const index = fieldIndexOf(schema);
const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter(({ name }) => !name.startsWith("__"))
  .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const));

describe("the origin of every field", () => {
  it("is declared in a file, on a line that names it or the relation that it shows", async () => {
    expect(fields.length).toBeGreaterThan(500);
    for (const [name, { name: own, extensions }] of fields) {
      const { declaredBy } = extensions.origin as DeclaredOrigin;
      const [file = "", line] = (await declaredIn(declaredBy, own)).split(":");
      const text = readFileSync(join(root, file), "utf8");
      if (line !== undefined)
        expect([name, text.split("\n")[Number(line) - 1]]).toEqual([
          name,
          expect.stringMatching(
            new RegExp(`\\b${declaredBy === file ? own : declaredBy.split(".").at(-1)}\\b`),
          ) as string,
        ]);
    }
  });

  it("names a file that is there, where it is computed", () => {
    const missing = fields.flatMap(([name, { extensions }]) => {
      const origin = extensions.origin as DeclaredOrigin;
      return "computed" in origin && !existsSync(join(root, origin.computed)) ? [[name, origin.computed]] : [];
    });
    expect(missing).toEqual([]);
  });

  it("names files of statements that are there", () => {
    for (const file of Object.values(statementFiles).flat())
      expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  });

  it("refuses a declaration that is not there", async () => {
    await expect(declaredIn("Policy.isuedOn", "isuedOn")).rejects.toThrow(
      "dist/declarations.json has no Policy.isuedOn",
    );
  });
});

describe.each(engines)("Query.origin on $name", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.real();
  });
  afterAll(() => store.close());

  const ofNodes = ["cypher/read/page-of-kind.cypher", "cypher/read/count-of-kind.cypher", "src/store/sqlite/pages.ts"];
  const byId = ["cypher/read/nodes-by-id.cypher", "src/store/sqlite/nodes.ts"];
  const ofLinks = [
    "cypher/read/links-of-sources.cypher",
    "cypher/read/count-links-of-sources.cypher",
    "src/store/sqlite/links.ts",
  ];
  const ofPairs = [
    "cypher/read/pairs-of-relation.cypher",
    "cypher/read/pairs-by-source.cypher",
    "cypher/read/count-pairs-of-relation.cypher",
    "src/store/sqlite/pairs.ts",
  ];
  const pack = (name: string) => `seeds/2025-q1-miit/${name}.yaml`;

  const cases: [what: string, field: string, expected: object][] = [
    [
      "a stored field",
      "Policy.issuedOn",
      {
        type: "Day",
        declaredIn: expect.stringMatching(/^src\/model\/policy\.ts:\d+$/) as string,
        stored: "(:Policy).issuedOn",
        computedBy: null,
        readBy: expect.arrayContaining(ofNodes) as string[],
        writtenIn: [pack("policies")],
      },
    ],
    [
      "a field of all that has a name",
      "Policy.name",
      {
        declaredIn: expect.stringMatching(/^src\/model\/entity\.ts:\d+$/) as string,
        stored: "(:Policy).name",
        writtenIn: [pack("policies")],
      },
    ],
    [
      "a derived field",
      "Policy.firstSeen",
      {
        declaredIn: expect.stringMatching(/^src\/model\/entity\.ts:\d+$/) as string,
        stored: null,
        computedBy: "src/graphql/read/spans-of.ts",
        computedFrom:
          "<-[:MENTIONS]-.evidence, which graph-builder.ts makes of the `evidence` of the thing's row, and (:Document).heldOn or publishedOn",
        readBy: ["src/graphql/read/spans-of.ts", ...ofLinks, ...ofNodes, ...byId],
        writtenIn: [pack("policies"), pack("documents")],
      },
    ],
    [
      "a derived field of what the reference pack contains",
      "Place.evidence",
      { stored: null, writtenIn: [pack("mentions"), pack("places")] },
    ],
    [
      "a field that the loader sets",
      "Observation.publishedOn",
      {
        stored: "(:Observation).publishedOn",
        computedBy: "src/briefing/graph-builder.ts",
        computedFrom: "(:Document).publishedOn",
        writtenIn: [pack("documents")],
      },
    ],
    [
      "a field that the loader computes where no row writes it",
      "Observation.lower",
      {
        stored: "(:Observation).lower",
        computedBy: "src/model/qualifier.ts",
        computedFrom: "(:Observation).qualifier and (:Observation).value; the row of a RANGE writes it",
        readBy: expect.arrayContaining(ofNodes) as string[],
        writtenIn: [pack("observations")],
      },
    ],
    [
      "a part that the loader computes",
      "Period.start",
      { computedBy: "src/model/period.ts", computedFrom: "(:Observation).periodCode" },
    ],
    [
      "names",
      "Policy.names",
      {
        computedBy: "src/briefing/expand-row.ts",
        computedFrom:
          "(:Policy).name, (:Policy).nameZh, (:Policy).aliases, and `nameZhAuthority`, `weak` and `negative` of the row",
        writtenIn: [pack("policies")],
      },
    ],
    [
      "what another pack says",
      "Unit.kind",
      { computedBy: "src/briefing/expand-row.ts", writtenIn: ["seeds/reference/units.yaml"] },
    ],
    [
      "a part, with what another pack says of it",
      "Metric.unit",
      {
        stored: "(:Metric).unit",
        computedBy: "src/briefing/expand-row.ts",
        computedFrom: "the `kind` of that code in units.yaml",
        writtenIn: [pack("metrics"), "seeds/reference/units.yaml"],
      },
    ],
    [
      "a part's field of one kind",
      "Metric.unit.code",
      { stored: "(:Metric).unitCode", computedBy: null, computedFrom: null, writtenIn: [pack("metrics")] },
    ],
    [
      "a part's field of what is no kind",
      "Series.unit.code",
      { stored: "(:Metric).unitCode, (:Observation).unitCode" },
    ],
    [
      "a question of pairs",
      "Query.policyIndustryLinks",
      {
        stored: "(:Policy)-[:TARGETS]->(:Industry)",
        readBy: ofPairs,
        writtenIn: expect.arrayContaining([pack("targets")]) as string[],
      },
    ],
    [
      "what pairs say",
      "PolicyIndustryLink.intents",
      { stored: "-[:TARGETS]-.intent", readBy: ofPairs, writtenIn: [pack("targets")] },
    ],
    [
      "a relation's property that has the name of an end's key",
      "Official.posts.from",
      { stored: "-[:HOLDS_POST]-.from", writtenIn: [] },
    ],
    ["a field that no row has", "Policy.formerIds", { computedBy: null, writtenIn: [], rows: 0 }],
    [
      "a kind that the loader makes",
      "Evidence.speaker",
      {
        stored: "(:Evidence).speaker",
        computedBy: "src/briefing/evidence-book.ts",
        computedFrom: "(:Turn)-[:SPOKEN_BY]->() of its turn",
        writtenIn: [pack("turns")],
      },
    ],
    [
      "a relation that the loader makes",
      "Policy.mentionedIn",
      {
        stored: "<-[:MENTIONS]-",
        computedBy: "src/briefing/graph-builder.ts",
        readBy: ofLinks,
        writtenIn: [pack("policies")],
      },
    ],
    ["a relation in the rows of its targets", "GovernmentBody.commitments", { writtenIn: [pack("commitments")] }],
    [
      "a relation",
      "Policy.targets",
      {
        declaredIn: expect.stringMatching(/^src\/model\/relations\/government\.ts:\d+$/) as string,
        stored: "-[:TARGETS]->",
        readBy: ofLinks,
        writtenIn: [pack("targets")],
      },
    ],
    [
      "what a relation says",
      "Policy.targets.intent",
      {
        type: "Intent",
        declaredIn: expect.stringMatching(/^src\/model\/relations\/government\.ts:\d+$/) as string,
        stored: "-[:TARGETS]-.intent",
        readBy: ofLinks,
        writtenIn: [pack("targets")],
      },
    ],
    [
      "what every relation says",
      "Policy.implements.modality",
      { stored: "-[:IMPLEMENTS]-.modality", writtenIn: [pack("implements")] },
    ],
    ["a relation of something else", "Policy.issuedBy.links", { stored: "-[]-" }],
    ["what a row of it says", "Policy.implements.edges.evidence", { stored: "-[:IMPLEMENTS]-.evidence" }],
    ["the id of a relation", "Policy.targets.id", { computedBy: "src/briefing/graph-builder.ts", writtenIn: [] }],
    ["a field of a relation's nodes", "Policy.issuedBy.nameZh", { stored: "(:Entity).nameZh" }],
    [
      "a part",
      "Unit.code",
      {
        declaredIn: expect.stringMatching(/^src\/model\/unit\.ts:\d+$/) as string,
        stored: "(:Metric).unitCode, (:Observation).unitCode",
        writtenIn: [pack("metrics")],
      },
    ],
    [
      "the answer to a question",
      "SearchHit.score",
      {
        declaredIn: expect.stringMatching(/^src\/graphql\/queries\/hit\.ts:\d+$/) as string,
        computedBy: "src/search/score.ts",
        readBy: expect.arrayContaining(["src/search/score.ts"]) as string[],
      },
    ],
    ["a question", "Query.policies", { stored: "(:Policy)", writtenIn: [pack("policies")] }],
    [
      "the count of a kind's list",
      "PolicyConnection.totalCount",
      {
        declaredIn: expect.stringMatching(/^src\/graphql\/types\/connections\.ts:\d+$/) as string,
        computedBy: "src/graphql/read/kind-page.ts",
        readBy: [
          "src/graphql/read/kind-page.ts",
          "cypher/read/count-of-kind.cypher",
          "src/store/sqlite/sqlite-store.ts",
        ],
      },
    ],
    [
      "the count of a relation's list",
      "Policy.targets.totalCount",
      {
        declaredIn: expect.stringMatching(/^src\/graphql\/types\/connections\.ts:\d+$/) as string,
        computedBy: "src/graphql/read/link-page.ts",
        readBy: [
          "src/graphql/read/link-page.ts",
          "cypher/read/count-links-of-sources.cypher",
          "src/store/sqlite/sqlite-store.ts",
        ],
      },
    ],
    [
      "the count of a list that a kind and a relation share",
      "Document.turns.totalCount",
      {
        readBy: expect.arrayContaining(["src/graphql/read/link-page.ts", "src/graphql/read/kind-page.ts"]) as string[],
      },
    ],
  ];
  it.each(cases)("traces %s: %s", async (_, field, expected) => {
    expect(await traceField(field, index, store)).toMatchObject({ field, ...expected });
  });

  it("spells a field as the schema does", async () => {
    expect((await traceField("policy.issuedon", index, store)).field).toBe("Policy.issuedOn");
    expect((await traceField("policyindustrylinks", index, store)).field).toBe("Query.policyIndustryLinks");
  });

  it("counts the rows that have it", async () => {
    const answer = await ask(
      store,
      `{
        day: origin(field: "Policy.issuedOn") { rows rowsInAll }
        unit: origin(field: "Observation.unit") { rows rowsInAll }
        relation: origin(field: "Industry.targetedBy") { rows }
        derived: origin(field: "Policy.firstSeen") { rows }
        policies { totalCount }
        dated: policies(where: { issuedOn: { isNull: false } }) { totalCount }
        observations { totalCount }
        stats { relations { name count } }
      }`,
    );
    const { day, unit, relation, derived, policies, dated, observations, stats } = answer.data as Counts;
    const targets = stats.relations.find(({ name }) => name === "TARGETS");
    expect([day, unit, relation, derived]).toEqual([
      { rows: dated.totalCount, rowsInAll: policies.totalCount },
      { rows: observations.totalCount, rowsInAll: observations.totalCount },
      { rows: targets?.count },
      { rows: null },
    ]);
  });

  it.each([
    ["Polici.name", 'expected Type.field of the schema, got "Polici.name" (did you mean "Policy"?)'],
    ["Policy.isuedOn", 'Policy has no field "isuedOn" (did you mean "issuedOn"?)'],
    ["Period.span", 'Period has no field "span": expected one of code, start, end, kind'],
    ["Period", "expected a field of Period after a dot: code, start, end, kind"],
    [
      "Policy.targets.nonsense",
      expect.stringMatching(/^Policy\.targets has no field "nonsense": expected one of .*intent/),
    ],
    ["Policy.issuedOn.year", 'Policy.issuedOn has no fields: it is of type Day, got "year"'],
  ])("refuses %s", async (field, message: unknown) => {
    const { errors } = await ask(store, `{ origin(field: "${field}") { field } }`);
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });
});
