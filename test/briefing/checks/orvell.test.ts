import { buildLoad } from "../../../src/briefing/build-load.js";
import { failedChecks } from "../../../src/briefing/failed-checks.js";
import { orvellPacks, orvellTexts } from "../../support/orvell.js";
import { heldOut } from "./orvell-defects.js";

const failures = async (folders: readonly string[]) =>
  failedChecks(await buildLoad(["seeds/reference", ...folders], { source: orvellTexts }));

it("right", async () => {
  console.log((await failures(await orvellPacks())).join("\n"));
});
