import { ReviewState } from "../model/evidence.js";
import { oneOf } from "../model/enum.js";
import { declaredFields, Flag, Int, OneOf, type PartClass, Text } from "../model/field.js";
import { Unit } from "../model/unit.js";
import { checkRow } from "./check-row.js";
import { maxQuoteLength } from "./evidence-book.js";
import type { Problems, Location } from "./problems.js";
import { gatesOf } from "./quality-gates.js";
import type { Pack } from "./pack.js";
import type { Row } from "./read-rows.js";
import { lineMeanings } from "./transcript/layout-answers.js";
import { warningCodes } from "./transcript/warnings.js";

/** Row of `pack.yaml`; its `gates` are declared in quality-gates.ts. */
class AboutPack {
  @Text({ required: true, doc: "What the pack holds." }) title!: string;
  @OneOf(ReviewState, { required: true, doc: "How far its spans have been checked." })
  reviewState!: keyof typeof ReviewState;
  @Text({ doc: "Whose its words are." }) rights?: string;
  @Text({ list: true, doc: "Terms of the text that name nothing." }) ignoredTerms?: string[];
}

/** Row of `units.yaml`. */
class UnitRow extends Unit {
  @Text({ required: true, doc: "The unit in words." }) label!: string;
  @Text({ doc: "Its UCUM code, where there is one." }) ucum?: string;
}

const LineMeaning = oneOf("LineMeaning", "What a line of a transcript is.", lineMeanings);
const TranscriptWarning = oneOf("TranscriptWarning", "What the reader of transcripts doubts.", warningCodes);

/** Row of `layout.yaml`: the author's answer to a warning of the transcript's reader. */
class LayoutRow {
  @Int({ required: true, doc: "Line of the text, from 1." }) line!: number;
  @Text({ required: true, doc: "The line, or its part from these words on." }) text!: string;
  @OneOf(LineMeaning, { required: true, doc: "What it is." }) is!: keyof typeof LineMeaning;
  @Text({ doc: "Name of the person or outlet." }) name?: string;
  @Flag({ doc: "True for the chair." }) chairs?: boolean;
  @OneOf(TranscriptWarning, { doc: "Warning that is answered." }) about?: keyof typeof TranscriptWarning;
}

/** Checks the files of packs that contain neither nodes nor relations: `pack.yaml`, `units.yaml`, `layout.yaml`. */
export function checkAboutPacks(packs: readonly Pack[], problems: Problems): void {
  const placed = new Map<unknown, Location & { kind: unknown }>();
  for (const pack of packs) {
    for (const row of pack.rows.get("pack") ?? []) checkRow(row, row.value, shapeOf(AboutPack), ["gates"], problems);
    gatesOf(pack, problems);
    for (const row of pack.rows.get("layout") ?? []) checkLayoutRow(row, problems);
    for (const row of pack.rows.get("units") ?? []) {
      const { code, kind } = row.value;
      checkRow(row, row.value, shapeOf(UnitRow), [], problems);
      const before = placed.get(code);
      if (before === undefined) placed.set(code, { file: row.file, line: row.line, kind });
      else if (before.kind !== kind)
        problems.add(row.at("kind"), `${code}: is ${before.kind} at ${before.file}:${before.line}, got ${kind}`);
    }
  }
}

/** Checks an answer to a warning of the transcript's reader. */
export function checkLayoutRow(row: Row, problems: Problems): void {
  checkRow(row, row.value, shapeOf(LayoutRow), [], problems);
  const { is, name, about, text } = row.value;
  if (["PERSON", "SPEAKER", "OUTLET"].includes(String(is)) && name === undefined)
    problems.add(row, `name: expected a name, as it is ${String(is)}, got nothing`);
  if (is === "CHECKED" && about === undefined)
    problems.add(row, "about: expected the code of a warning, as it is CHECKED, got nothing");
  if (typeof text === "string" && text.length > maxQuoteLength)
    problems.add(row.at("text"), `text: expected at most ${maxQuoteLength} characters, got ${text.length}`);
}

const shapeOf = (part: PartClass) => ({ fields: declaredFields(part), create: () => new part() });
