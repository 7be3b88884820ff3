import { existsSync } from "node:fs";
import { kinds } from "../../../src/model/index.js";
import { buildLoad, type BuildOptions, type BuiltLoad } from "../../../src/briefing/build-load.js";
import { exemptionsOf } from "../../../src/briefing/exemptions.js";
import { Problems } from "../../../src/briefing/problems.js";
import { runChecks } from "../../../src/briefing/checks/run-checks.js";
import { measureCoverage } from "../../../src/briefing/measure-coverage.js";
import { coverageOf } from "../../../src/briefing/coverage.js";
import { packFolders, readPack } from "../../../src/briefing/pack.js";

const source = "../shared/sources";
const whereTextIsAtHand = existsSync(source) ? it : it.skip;

describe("the briefing of 18 April 2025", () => {
  let built: BuiltLoad;
  beforeAll(async () => {
    built = await buildLoad(packFolders("seeds"));
  });
  const details = (status: string) =>
    built.report.checks.filter((check) => check.status === status).map(({ rule, detail }) => `${rule}: ${detail}`);

  it("contradicts itself nowhere", () => {
    expect(details("FAILS")).toEqual([]);
    expect(details("NOTED").filter((detail) => !/-(?:said|named): /.test(detail))).toEqual([]);
  });

  it("has a reason for each failure that it accepts, and accepts nothing else", async () => {
    const allowed = async (options: BuildOptions) => {
      const { report } = await buildLoad(packFolders("seeds"), options);
      return report.checks.flatMap(({ detail }) => / Allowed: (.+)$/.exec(detail)?.[1] ?? []);
    };
    const problems = new Problems();
    const exemptions = exemptionsOf(readPack("seeds/2025-q1-miit", problems), () => true, problems);
    expect(exemptions.length).toBeLessThan(5);
    for (const { reason } of exemptions) expect(reason).toMatch(/^.{20,}\.$/);
    const used = new Set([...(await allowed({})), ...(existsSync(source) ? await allowed({ source }) : [])]);
    if (existsSync(source)) expect(exemptions.filter(({ reason }) => !used.has(reason))).toEqual([]);
  });

  it.each([
    "differences-agree: Value added growth of computer, communication and other electronic equipment manufacturing, lead over industry: 11.5 - 6.5 = 5, as said.",
    "components-add-up: Corporate brands in the first batch of renowned Chinese consumer brands, number: 11 + 75 + 7 = 93, as said.",
    "components-add-up: Output of automobiles: 3,182,000 is part of 7,561,000.",
    "components-add-up: Sales of automobiles: 3,075,000 is part of 7,470,000.",
    "components-add-up: Installed power generation capacity: 530,000,000 is part of 3,400,000,000.",
    'same-facts-overlap: "69.2%" (69.2) refines "nearly 70%" (63 to 70): both can be true.',
    'same-facts-overlap: "1.8965 trillion yuan" (1,896,500,000,000) refines "nearly 1.9 trillion yuan" (1,710,000,000,000 to 1,900,000,000,000): both can be true.',
    'wholes-match: "80 of the 97 major categories": 80 of 97, and the graph holds 97 divisions of gbt4754-2017.',
    'wholes-match: "all 41 major industrial categories": 41 of 41, and the graph holds 41 divisions 06 to 46 of gbt4754-2017.',
    "figures-quoted: 223 observations: the quotation holds the words, and the words the number.",
  ])("agrees with itself: %s", (detail) => {
    expect(details("HOLDS")).toContain(detail);
  });

  it("links every thing by a relation beside that of being named", () => {
    const linked = new Set(
      built.load.edges
        .filter(({ relation }) => relation !== "MENTIONS" && relation !== "ABOUT")
        .flatMap((edge) => [edge.source, edge.target]),
    );
    const named = built.load.nodes.filter(({ kind }) => kinds.get(kind).entity && kind !== "Document");
    expect(named.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("would show every number that is mistyped by a digit", () => {
    const typed = built.load.nodes.filter(
      ({ kind, props }) => kind === "Observation" && props.value && !String(props.inferred).includes("value"),
    );
    const mistyped = built.load.nodes.map((node) =>
      typed.includes(node) ? { ...node, props: { ...node.props, value: Number(node.props.value) * 10 } } : node,
    );
    const failed = runChecks({ ...built.load, nodes: mistyped })
      .filter(({ rule, status }) => rule === "figures-quoted" && status === "FAILS")
      .flatMap(({ subjects }) => subjects);
    expect(typed.length).toBeGreaterThan(180);
    expect(failed).toEqual(typed.map(({ id }) => id));
  });

  it("is covered: every stated fact has its quotation, every number its observation or its reason", () => {
    const { cited, numberSentences, observations, missingTerms } = coverageOf(
      built.load,
      built.books.flatMap(({ text }) => text ?? []),
    );
    for (const { total, covered } of Object.values(cited)) expect([total > 100, covered]).toEqual([true, total]);
    expect(numberSentences.open).toEqual([]);
    expect(numberSentences.observed + numberSentences.exempt).toBe(numberSentences.total);
    for (const part of ["metric", "unit", "period", "comparison"] as const)
      expect([part, observations[part].covered]).toEqual([part, observations[part].total]);
    expect(missingTerms).toBeUndefined();
  });

  it("passes its own gates", () => {
    const { report, problems } = measureCoverage(built);
    expect(problems).toEqual([]);
    expect(report).toContain("Sentences with a number: 187, of which 105 observed, 82 exempt, 0 open");
    expect(report).toContain("Terms that no entity's name covers: not known without the text");
  });

  whereTextIsAtHand("names everything that its text names", async () => {
    const { report, problems } = measureCoverage(await buildLoad(packFolders("seeds"), { source }));
    expect(problems).toEqual([]);
    expect(report).toContain("Terms that no entity's name covers: 0");
  });
});
