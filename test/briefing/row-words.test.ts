import { buildLoad } from "../../src/briefing/build-load.js";
import { failedChecks } from "../../src/briefing/failed-checks.js";
import { type Edit, inRow, packAfter, put } from "../support/packs.js";

const refusal = async (file: string, edit: Edit): Promise<string> =>
  buildLoad([packAfter([file, edit])], {}).then(
    () => "",
    (error: Error) => error.message,
  );

it("a year is a day, though YAML reads a number", async () => {
  const built = await buildLoad([packAfter(["commitments.yaml", inYear])], {});
  expect(failedChecks(built)).toEqual([]);
});

const inYear: Edit = (text) => {
  expect(text).toContain('dueBy: "2033"');
  return text.replaceAll('dueBy: "2033"', "dueBy: 2033");
};

it("an unknown key is answered with the nearest one, or with all", async () => {
  expect(await refusal("policies.yaml", (text) => text.replace("  stage:", "  stagee:"))).toContain(
    'stagee: no such key here (did you mean "stage"?)',
  );
  expect(
    await refusal("policies.yaml", (text) => text.replace("  stage:", "  inForceFrom: 2031-08\n  stage:")),
  ).toMatch(/inForceFrom: no such key here: there are aliases, .*\bissuedOn, .*stage and relations$/);
});

it("an unknown id is answered with the thing whose name has its words", async () => {
  const wrong = put("to: infrastructure:tidal-stations", "to: infrastructure:stations-by-tidal-power");
  expect(await refusal("about.yaml", wrong)).toContain(
    'there is no "infrastructure:stations-by-tidal-power" (did you mean "infrastructure:tidal-stations"?)',
  );
});

it("an unknown unit is answered with where units are", async () => {
  const wrong = inRow("id: metric:tidal-stations-count", put("unit: station", "unit: complaint"));
  expect(await refusal("metrics.yaml", wrong)).toContain(
    'unit: expected a unit of reference/units.yaml or of the pack\'s own units.yaml, got "complaint"',
  );
});
