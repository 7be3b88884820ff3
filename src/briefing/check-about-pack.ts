import { ReviewState } from "../model/evidence.js";
import { declaredFields, OneOf, type PartClass, Text } from "../model/field.js";
import { Unit } from "../model/unit.js";
import { checkRow } from "./check-row.js";
import type { Problems, Location } from "./problems.js";
import { gatesOf } from "./quality-gates.js";
import type { Pack } from "./pack.js";

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

/** Checks the files of packs that contain neither nodes nor relations: `pack.yaml` and `units.yaml`. */
export function checkAboutPacks(packs: readonly Pack[], problems: Problems): void {
  const placed = new Map<unknown, Location & { kind: unknown }>();
  for (const pack of packs) {
    for (const row of pack.rows.get("pack") ?? []) checkRow(row, row.value, shapeOf(AboutPack), ["gates"], problems);
    gatesOf(pack, problems);
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

const shapeOf = (part: PartClass) => ({ fields: declaredFields(part), create: () => new part() });
