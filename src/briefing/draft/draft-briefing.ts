import { Glossary, isChinese } from "../checks/chinese/glossary.js";
import { saidOn } from "../../model/document.js";
import type { Transcript } from "../transcript/transcript.js";
import type { PackFiles } from "../transcript-rows.js";
import { findFigures, type FoundFigures } from "./find-figures.js";
import type { Known } from "./known.js";
import { type Candidate, MetricIndex } from "./link-metrics.js";
import { figureRows } from "./observation-rows.js";
import { type Sentence, sentencesOf } from "./sentence.js";
import { type UnitRow, Units } from "./units.js";

/** A transcript to draft from. */
export interface Briefing {
  readonly text: string;
  readonly transcript: Transcript;
  /** Day of publication, where the text has no day of the event. */
  readonly publishedOn: string;
}

/** What the text gives, before rows are made of it. */
interface Reading {
  readonly sentences: readonly Sentence[];
  readonly found: FoundFigures;
}

/** Rows of a draft, and what they were made of. */
export interface Draft extends FoundFigures {
  readonly files: PackFiles;
  /** Metrics that each figure may have, the likeliest first. */
  readonly candidates: readonly (readonly Candidate[])[];
}

/** Reads figures from a transcript. */
function readBriefing({ text, transcript, publishedOn }: Briefing, known: Known, units: readonly UnitRow[]): Reading {
  const { header } = transcript;
  const glossary = new Glossary(isChinese(header.title.quote) ? chineseNames(known) : new Map());
  const sentences = sentencesOf(text, transcript, glossary);
  const day = saidOn({ heldOn: header.heldOn, publishedOn });
  const title = glossary.read(header.title.quote.replaceAll(/\s+/g, " "));
  return { sentences, found: findFigures(sentences, { day, title }, new Units(units), glossary) };
}

/** Rows that a draft adds to those that the transcript gives. */
export function draftRows(briefing: Briefing, known: Known, units: readonly UnitRow[]): Draft {
  const { found } = readBriefing(briefing, known, units);
  const codes = new Set(units.map(({ code }) => code));
  const index = new MetricIndex(known);
  const home = homeOf(briefing.text, known);
  const { candidates, ...files } = figureRows(
    briefing.text,
    found.figures,
    known,
    index,
    (code) => codes.has(code),
    home,
  );
  return { files, ...found, candidates };
}

/** The country that a text names most. */
function homeOf(text: string, { things }: Known): string | undefined {
  const countries = [...things.values()].filter(
    ({ kind, classification }) => kind === "Place" && classification === "COUNTRY",
  );
  const counted = countries.map(({ id, names }) => ({
    id,
    count: names.reduce((sum, name) => sum + text.split(name).length - 1, 0),
  }));
  const [most] = counted.toSorted((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.id : undefined;
}

function chineseNames({ things }: Known): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { names: own } of things.values())
    for (const name of own) if (/^\p{Script=Han}{2,}$/u.test(name) && own[0] !== undefined) names.set(name, own[0]);
  return names;
}
