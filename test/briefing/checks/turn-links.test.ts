import { basename } from "node:path";
import { buildLoad } from "../../../src/briefing/build-load.js";
import { failedChecks } from "../../../src/briefing/failed-checks.js";
import { add, type Edit, packAfter, put, syntheticPack } from "../../support/packs.js";

const failures = async (file: string, edit: Edit) =>
  (await failedChecks(await buildLoad([packAfter([file, edit])], {}))).map((line) =>
    line.replace(`${basename(syntheticPack)}/`, ""),
  );
const turn = "turn:valdora-2031-07-16";

it.each([
  [
    "a topic quoted from another turn",
    "about.yaml",
    put(`${turn}-07`, `${turn}-02`),
    `about.yaml:3: turns-linked: ${turn}-02 ABOUT infrastructure:tidal-stations: "46 tidal stations were in operation" is in ${turn}-07.`,
  ],
  [
    "an answer to a turn that asks nothing",
    "turns.yaml",
    (text) => text.replace(`answers: ${turn}-04`, `answers: ${turn}-03`),
    `turns.yaml:62: turns-linked: ${turn}-05 ANSWERS ${turn}-03: expected the question of exchange 1.`,
  ],
  [
    "a turn followed by itself",
    "turns.yaml",
    (text) => text.replace(`followedBy: ${turn}-01`, `followedBy: ${turn}-00`),
    `turns.yaml:8: turns-linked: ${turn}-00 FOLLOWED_BY ${turn}-00: expected turn 1 of the document.`,
  ],
  [
    "a revision by the earlier figure",
    "same-fact.yaml",
    add(
      "- from: observation:tidal-power-output-growth-s1",
      "  to: observation:tidal-power-output-growth-s5",
      "  kind: REVISES",
      "  reason: The other way round.",
      "  judgedBy: author of the test",
    ),
    'same-fact.yaml:8: same-facts-overlap: "rose by 7.5%" revises "grew 7.5%": it is said before it.',
  ],
  [
    "a revision of another metric",
    "same-fact.yaml",
    add(
      "- from: observation:tidal-stations-count-s6",
      "  to: observation:tidal-power-output-growth-s1",
      "  kind: REVISES",
      "  reason: Another metric.",
      "  judgedBy: author of the test",
    ),
    'same-fact.yaml:8: same-facts-overlap: "46 tidal stations" revises "rose by 7.5%": they are of two metrics.',
  ],
] as const satisfies readonly (readonly [string, string, Edit, string])[])(
  "%s is refused",
  async (_, file, edit, line) => {
    expect(await failures(file, edit)).toContain(line);
  },
);
