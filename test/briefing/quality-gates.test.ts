import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { coverageOf } from "../../src/briefing/coverage.js";
import { Problems } from "../../src/briefing/problems.js";
import { failedGates, gates, gatesOf } from "../../src/briefing/quality-gates.js";
import { readPack } from "../../src/briefing/pack.js";
import { figure, tiny } from "./tiny.js";

const coverage = coverageOf(tiny(figure("o", { value: 5 }), figure("p", { value: 5, evidence: [] })), []);
const fails = { rule: "units-fit", status: "FAILS", subjects: [], detail: "" } as const;

describe("gates", () => {
  it.each([
    [{ citedShare: 0.5, openNumberSentences: 0, failedChecks: 1 }, []],
    [{ citedShare: 1 }, ["citedShare: expected at least 1, got 0.5"]],
    [{ describedShare: 0.1 }, ["describedShare: expected at least 0.1, got 0"]],
    [{ failedChecks: 0 }, ["failedChecks: expected at most 0, got 1"]],
    [{ missingTerms: 0 }, []],
    [{}, []],
  ])("%j", (limits, problems) => {
    expect(failedGates(coverage, [fails], limits)).toEqual(problems);
  });

  it("counts open sentences and missing terms", () => {
    const open = [{ document: "document:d", ordinal: 1, start: 0, end: 9 }];
    const worse = {
      ...coverage,
      numberSentences: { ...coverage.numberSentences, open },
      missingTerms: [{ term: "Sun Plan", start: 16 }],
    };
    expect(failedGates(worse, [], { openNumberSentences: 0, missingTerms: 0 })).toEqual([
      "openNumberSentences: expected at most 0, got 1",
      "missingTerms: expected at most 0, got 1",
    ]);
  });

  it("are read from pack.yaml, and what is wrong with them is named by line", () => {
    const folder = mkdtempSync(join(tmpdir(), "pack-"));
    const read = (yaml: string) => {
      writeFileSync(join(folder, "pack.yaml"), yaml);
      const problems = new Problems();
      const found = gatesOf(readPack(folder, problems), problems);
      problems.check();
      return found;
    };
    expect(read("- title: A\n")).toEqual({});
    expect(read("- title: A\n  gates: { citedShare: 1 }\n")).toEqual({ citedShare: 1 });
    expect(() => read("- title: A\n  gates:\n    citedShares: 1\n    failedChecks: none\n")).toThrow(
      [
        "2 problems; nothing was loaded",
        `${folder.split("/").at(-1)}/pack.yaml:3: gates.citedShares: no such gate (did you mean "citedShare"?)`,
        `${folder.split("/").at(-1)}/pack.yaml:4: gates.failedChecks: expected a number, got "none"`,
      ].join("\n"),
    );
  });

  it.each(Object.entries(gates))("%s says what it limits", (_, { doc, limit }) => {
    expect(doc).toMatch(limit === "at least" ? /^Minimum .+\.$/ : /^Maximum .+\.$/);
  });
});
