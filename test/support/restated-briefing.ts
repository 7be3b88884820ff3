import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { writeNewPack } from "../../src/briefing/new-pack.js";
import { seeds } from "./real-packs.js";
import { type FigureRow, type MetricRow, newFigure, type NewFigure } from "./restated-figures.js";
import { scratchFolder } from "./scratch.js";

export const restatedName = "2025-q2-restated";
export const restatedDocument = `document:${restatedName}`;
export const firstDocument = "document:scio-2025-04-18";

type Row = Readonly<Record<string, unknown>>;

interface PolicyRow {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
}

const first = <T>(file: string): T[] => parse(readFileSync(join(seeds, "2025-q1-miit", file), "utf8")) as T[];

/** Statements of the briefing on promises of the first one: each by a policy or a turn, with what has become of it. */
export const followedUp = [
  [
    "release-electronics-steady-growth-action-plans",
    "policy:new-action-plans-for-steady-growth-in-electronic-information-manufacturing-industry",
    "REPORTED_DONE",
    "The new action plans for steady growth in the electronic information manufacturing industry, which we promised in April, have been released",
  ],
  [
    "release-digital-transformation-plans-for-key-industries",
    "policy:digital-transformation-plans-for-key-industries",
    "REPORTED_DONE",
    "As promised, the digital transformation plans for key industries have been released and implemented",
  ],
  [
    "continue-deep-empowerment-activities",
    "policy:deep-empowerment",
    "REAFFIRMED",
    'We will continue the "deep empowerment" activities, as we promised in April',
  ],
  [
    "advance-unified-national-market",
    "concept:unified-national-market",
    "OPEN",
    "The unified national market that we promised is still under construction",
  ],
] as const;

const posts = [
  [
    "official:bai-anran",
    "body:miit",
    "chief engineer",
    "Bai Anran, chief engineer of the Ministry of Industry and Information Technology (MIIT)",
  ],
  ["official:tao-qing", "body:miit", "spokesperson", "Tao Qing, spokesperson of the MIIT"],
  [
    "official:tao-qing",
    "body:miit-operation-monitoring-and-coordination-bureau",
    "director general",
    "Tao Qing, spokesperson of the MIIT and director general of the Bureau of Operation Monitoring and Coordination of the MIIT",
  ],
  [
    "official:xie-cun",
    "body:miit-information-and-communications-development-department",
    "director general",
    "Xie Cun, director general of the Information and Communications Development Department of the MIIT",
  ],
  [
    "official:zhou-jianshe",
    "body:scio-press-bureau",
    "deputy director general",
    "Zhou Jianshe, deputy director general of the Press Bureau of the State Council Information Office (SCIO)",
  ],
  [
    "official:zhou-jianshe",
    "body:scio",
    "spokesperson",
    "Zhou Jianshe, deputy director general of the Press Bureau of the State Council Information Office (SCIO) and spokesperson of the SCIO",
  ],
] as const;

/** Half of the metrics with figures: every second one, or the next after it that a template fits. */
function figures(): NewFigure[] {
  const formers = new Map(first<FigureRow>("observations.yaml").map((row) => [row.metric, row]));
  const metrics = first<MetricRow>("metrics.yaml").filter(({ id }) => formers.has(id));
  const found: NewFigure[] = [];
  metrics.forEach((metric, index) => {
    if (found.length > index / 2 + 2) return;
    const figure = newFigure(metric, formers.get(metric.id) as FigureRow, index);
    if (figure) found.push(figure);
  });
  return found;
}

/** Every second policy, named again; what was only announced has been issued since. */
function policies(): { readonly row: Row; readonly sentence: string }[] {
  const rows = first<PolicyRow>("policies.yaml");
  return rows
    .filter(({ id }, index) => index % 2 === 0 || followedUp.some(([, policy]) => id === policy))
    .map(({ id, name, stage }) => {
      const later = stage === "ANNOUNCED" || stage === "DRAFTING";
      const sentence = `${later ? "Since April we have issued" : "Work went on for"} the following: ${name}`;
      return { sentence, row: later ? { id, stage: "ISSUED" } : { id } };
    });
}
const target = 'The 5G "Setting Sail" action plan goes on promoting 5G';
const predecessor = "Mr. Xie Shaofeng was chief engineer of the MIIT until June";
const revision = "In the first quarter, output of crude steel was 258 million metric tons, after a revision";

function transcript(sentences: readonly string[]): string {
  const outlets = ["CCTV", "Xinhua News Agency", "China Daily", "CNBC", "Economic Daily", "The Paper"];
  const names = ["Tao Qing", "Xie Cun"];
  const size = Math.ceil(sentences.length / outlets.length);
  const exchanges = outlets.map((outlet, index) => {
    const part = sentences.slice(index * size, (index + 1) * size);
    return `${outlet}:\n\nWhat changed in part ${index + 1} of the field since April?\n\n${names[index % 2]}:\n\n${part.map((one) => `${one}.`).join(" ")}`;
  });
  const [, , tao, xie, , zhou] = posts.map(([, , , words]) => words);
  const people = [
    ["Mr.", posts[0][3]],
    ["Ms.", tao],
    ["Mr.", xie],
  ];
  return `SCIO briefing on development of industry and information technology in the second quarter of 2025

Beijing | 10 a.m. July 18, 2025

The State Council Information Office (SCIO) held a press conference Friday in Beijing.

Speakers

${people.map(([, words]) => words).join("\n\n")}

Chairperson

${zhou}

Read in Chinese

Speakers:

${people.map((words) => words.join(" ")).join("\n\n")}

Chairperson:

Mr. ${zhou}

Date:

July 18, 2025

Zhou Jianshe:

Good morning. I'll give the floor to Mr. Bai.

Bai Anran:

Good morning. ${revision}. ${followedUp.map(([, , , words]) => `${words}.`).join(" ")} ${predecessor}. ${target}.

Zhou Jianshe:

The floor is now open for questions.

${exchanges.join("\n\n")}

Zhou Jianshe:

That is all for today. Thank you.

Translated and edited by Nobody. In case of any discrepancy between the English and Chinese texts, the Chinese version is deemed to prevail.
`;
}

/** Places of a pack and its text, and ids of what of the first pack it states again. */
export interface RestatedBriefing {
  readonly pack: string;
  readonly source: string;
  readonly metrics: readonly string[];
  readonly policies: readonly string[];
}

/** Writes the text and the pack of a briefing that states half of the first one's metrics, policies and posts again. */
export async function restatedBriefing(): Promise<RestatedBriefing> {
  const folder = scratchFolder();
  const [source, pack] = [join(folder, "q2.txt"), join(folder, "packs", restatedName)];
  mkdirSync(join(folder, "packs"));
  const [measured, named] = [figures(), policies()];
  const text = transcript([...measured, ...named].map(({ sentence }) => sentence));
  writeFileSync(source, text);
  const publication = { url: "https://scio.example/briefings/2025-07-18.html", publishedOn: "2025-07-18" };
  await writeNewPack(pack, source, publication, [seeds]);
  const cited = (quote: string) => {
    const at = text.indexOf(quote);
    if (at < 0) throw new Error(`the text has no words ${quote}`);
    return { evidence: [{ at, quote }] };
  };
  const slug = (metric: string) => metric.replace("metric:", "");
  const files: Readonly<Record<string, readonly Row[]>> = {
    metrics: measured.map(({ metric, sentence }) => ({ id: metric, ...cited(sentence) })),
    observations: [
      ...measured.map(({ metric, sentence, row }) => ({
        id: `observation:${slug(metric)}-2025-q2`,
        metric,
        ...row,
        ...cited(sentence),
      })),
      {
        id: "observation:crude-steel-output-revised-2025-q2",
        metric: "metric:crude-steel-output",
        value: 258e6,
        qualifier: "EXACT",
        asSaid: "258 million metric tons",
        period: { code: "2025-Q1", kind: "FLOW" },
        place: "place:china",
        modality: "REPORTED",
        inferred: ["place"],
        ...cited(revision),
      },
    ],
    "same-fact": [
      {
        from: "observation:crude-steel-output-revised-2025-q2",
        to: "observation:crude-steel-output-s365-2",
        kind: "REVISES",
        reason: "The figure of April is replaced.",
        judgedBy: "tests",
      },
    ],
    policies: named.map(({ row, sentence }) => ({ ...row, ...cited(sentence) })),
    "holds-post": [
      ...posts.map(([from, to, title, quote]) => ({ from, to, title, ...cited(quote) })),
      {
        from: "official:xie-shaofeng",
        to: "body:miit",
        title: "chief engineer",
        until: "2025-06",
        ...cited(predecessor),
      },
    ],
    targets: [{ from: "policy:5g-setting-sail", to: "technology:5g", intent: "PROMOTE", ...cited(target) }],
    "followed-up-by": followedUp.map(([promise, to, status, quote]) => ({
      from: `commitment:${promise}`,
      to,
      status,
      ...(status === "REAFFIRMED" ? { modality: "PLANNED" } : {}),
      ...cited(quote),
    })),
  };
  for (const [name, rows] of Object.entries(files))
    writeFileSync(join(pack, `${name}.yaml`), stringify(rows, { lineWidth: 0 }));
  return {
    pack,
    source,
    metrics: measured.map(({ metric }) => metric),
    policies: named.map(({ row }) => String(row.id)),
  };
}
