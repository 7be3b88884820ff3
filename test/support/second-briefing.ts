import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeNewPack } from "../../src/briefing/new-pack.js";
import { scratchFolder } from "./scratch.js";
import { syntheticPack } from "./packs.js";

/** Text of an invented briefing three months after the synthetic one: figures of its metrics, and of what it promised. */
const text = `VIO briefing on the tidal power and lamp industries in the third quarter of 2031

Port Selm | 9:30 a.m. Oct. 16, 2031

The Valdora Information Office (VIO) held a press conference Thursday in Port Selm.

Speakers

Oru Mavel, chief engineer of the Ministry of Tides and Lamps (MTL)

Chairperson

Anke Dorl, director general of the Press Bureau of the Valdora Information Office (VIO)

Read in Valdoran

Speakers:

Mr. Oru Mavel, chief engineer of the Ministry of Tides and Lamps (MTL)

Chairperson:

Ms. Anke Dorl, director general of the Press Bureau of the Valdora Information Office (VIO)

Date:

October 16, 2031

Anke Dorl:

Good morning. I'll give the floor to Mr. Oru.

Oru Mavel:

Good morning. Tidal power output rose by 6.9% year on year in the third quarter. By the end of September, 49 tidal stations were in operation. Sales of household lamps reached 1.3 million units in the third quarter. The number of small lamp makers has exceeded 3,200. In the second quarter, lamp glass output was 41,000 tonnes, not about 40,000 tonnes as we said in July. Of the tidal stations that we promised, 3 tidal stations have been built by the end of September. The “clear glass” rules have been issued. We also launched the Deep Current pilot.

Harbor Times:

What comes next?

Oru Mavel:

We will keep our promises. Thank you.

Translated and edited by Pell Arvo. In case of any discrepancy between the English and Valdoran texts, the Valdoran version is deemed to prevail.
`;

const quoted = (quote: string, more = "") =>
  `    - { at: ${text.indexOf(quote)}, quote: ${JSON.stringify(quote)}${more} }`;

const observation = (
  id: string,
  metric: string,
  own: string,
  period: string,
  quotes: readonly string[],
  place = "place:valdora",
) => `- id: observation:${id}-q3
  metric: metric:${metric}
  ${own}
  period: ${period}
  place: ${place}
  modality: REPORTED
  inferred: [place]
  evidence:
${quotes.map((quote) => quoted(quote)).join("\n")}
`;

const q3 = '{ code: "2031-Q3", kind: FLOW }';
const september = '{ code: "2031-09-30", kind: INSTANT }';

/** Rows of the pack besides those that its transcript gives. */
const files: Readonly<Record<string, string>> = {
  "metrics.yaml": `- id: metric:promised-tidal-stations-built
  name: Promised tidal stations that have been built, number
  measuredProperty: number
  statisticType: COUNT
  unit: station
  measures: [infrastructure:tidal-stations]
  evidence:
${quoted("3 tidal stations have been built")}
`,
  "observations.yaml": [
    observation(
      "tidal-power-output-growth",
      "tidal-power-output-growth",
      'value: 6.9\n  qualifier: EXACT\n  asSaid: "rose by 6.9%"\n  comparison: { basis: YEAR_ON_YEAR, reference: "2030-Q3" }',
      q3,
      ["Tidal power output rose by 6.9% year on year in the third quarter"],
    ),
    observation(
      "tidal-stations-count",
      "tidal-stations-count",
      'value: 49\n  qualifier: EXACT\n  asSaid: "49 tidal stations"',
      september,
      ["By the end of September, 49 tidal stations were in operation"],
    ),
    observation(
      "household-lamp-sales",
      "household-lamp-sales",
      'value: 1300000\n  qualifier: EXACT\n  asSaid: "1.3 million units"',
      q3,
      ["Sales of household lamps reached 1.3 million units in the third quarter"],
    ),
    observation(
      "small-lamp-makers-count",
      "small-lamp-makers-count",
      'value: 3200\n  qualifier: MORE_THAN\n  asSaid: "exceeded 3,200"',
      '{ code: "2031-10-16", kind: INSTANT }',
      ["The number of small lamp makers has exceeded 3,200"],
    ).replace("inferred: [place]", "inferred: [period, place]"),
    observation(
      "lamp-glass-output",
      "lamp-glass-output",
      'value: 41000\n  qualifier: EXACT\n  asSaid: "41,000 tonnes"',
      '{ code: "2031-Q2", kind: FLOW }',
      ["In the second quarter, lamp glass output was 41,000 tonnes"],
    ),
    observation(
      "promised-tidal-stations-built",
      "promised-tidal-stations-built",
      'value: 3\n  qualifier: EXACT\n  asSaid: "3 tidal stations"',
      september,
      ["3 tidal stations have been built by the end of September"],
    ),
  ].join(""),
  "same-fact.yaml": `- from: observation:lamp-glass-output-q3
  to: observation:lamp-glass-output-s10
  kind: REVISES
  reason: The figure of July is replaced.
  judgedBy: tests
`,
  "policies.yaml": `- id: policy:deep-current-pilot
  name: Deep Current pilot
  instrument: PILOT
  stage: ISSUED
  evidence:
${quoted("launched the Deep Current pilot")}
`,
  "followed-up-by.yaml": `- from: commitment:build-tidal-stations
  to: observation:promised-tidal-stations-built-q3
  status: OPEN
  evidence:
${quoted("Of the tidal stations that we promised, 3 tidal stations have been built")}
`,
  "mentions.yaml": `- from: turn:2031-q3-valdora-02
  to: policy:clear-glass-rules
  evidence:
${quoted("The “clear glass” rules have been issued")}
`,
};

export const secondName = "2031-q3-valdora";
export const secondDocument = `document:${secondName}`;
export const firstDocument = "document:valdora-2031-07-16";

/** Writes the second briefing's text and pack to a folder of its own, with other contents of files where given. */
export async function secondBriefing(
  change: (file: string, text: string) => string = (_, same) => same,
): Promise<{ pack: string; source: string }> {
  const folder = scratchFolder();
  const [source, pack] = [join(folder, "q3.txt"), join(folder, "packs", secondName)];
  mkdirSync(join(folder, "packs"));
  writeFileSync(source, text);
  const publication = { url: "https://vio.example/briefings/2031-10-16.html", publishedOn: "2031-10-16" };
  await writeNewPack(pack, source, publication, [join(syntheticPack, "..")]);
  for (const [file, rows] of Object.entries(files)) writeFileSync(join(pack, file), change(file, rows));
  return { pack, source };
}
