import { readFileSync } from "node:fs";
import { rules } from "../../../src/briefing/checks/run-checks.js";
import { Entity } from "../../../src/model/entity.js";
import { declaredFields, type FieldSpec } from "../../../src/model/field.js";
import { kinds, relations } from "../../../src/model/index.js";
import { Judgement, Relation } from "../../../src/model/relation.js";
import { root } from "../../support/docs.js";
import { refusedWith as ofOrvell } from "./orvell-refusals.js";
import { refusedWith } from "./planted-refusals.js";

/** Fields that rows write, parts of a part as `period.code`. Bounds are written for a RANGE, quotations beside every row. */
const written = (fields: readonly FieldSpec[], also: readonly string[] = []): string[] =>
  fields
    .filter(({ name, computed, derived, loaded }) => also.includes(name) || !(computed || derived || loaded))
    .flatMap(({ name, part, list }) =>
      part && !list && name !== "unit" ? written(declaredFields(part)).map((own) => `${name}.${own}`) : [name],
    );
const own = (fields: readonly FieldSpec[], inherited: readonly FieldSpec[]) =>
  fields.filter(({ name }) => inherited.every((field) => field.name !== name));

const [ofEntity, ofRelation, ofJudgement] = [Entity, Relation, Judgement].map((of) => declaredFields(of)) as [
  FieldSpec[],
  FieldSpec[],
  FieldSpec[],
];
const also: Readonly<Record<string, readonly string[]>> = {
  Observation: ["lower", "upper"],
  Evidence: ["start", "end", "quote", "role"],
};
const named = (name: string, fields: readonly string[]) => fields.map((field) => `${name}.${field}`);
const inModel = [
  ...named("Entity", written(ofEntity, ["nameZh"])),
  ...[...kinds.values()]
    .filter(({ name }) => name !== "Passage")
    .flatMap(({ name, entity, fields }) => named(name, written(entity ? own(fields, ofEntity) : fields, also[name]))),
  "Relation.modality",
  ...named("Judgement", written(own(ofJudgement, ofRelation))),
  ...[...relations.values()].flatMap(({ name, fields }) => [name, ...named(name, written(own(fields, ofJudgement)))]),
];

const section = readFileSync(`${root}docs/checks.md`, "utf8").split("## Each field")[1]?.split("\n## ")[0] ?? "";
const rows = section.split("\n").flatMap((line) => {
  const [, fields = "", checked = ""] = line.split("|");
  const names = [...fields.matchAll(/`([\w.]+)`/g)].map(([, name = ""]) => name);
  return names.length === 0
    ? []
    : [{ names, checked, by: [...checked.matchAll(/`([a-z-]+)`/g)].map(([, id = ""]) => id) }];
});

describe("docs/checks.md", () => {
  it("has every field that a row writes, once", () => {
    expect(rows.flatMap(({ names }) => names).toSorted()).toEqual(inModel.toSorted());
  });

  it("names for each field rules that there are, the reader of the text, or why nothing looks at it", () => {
    const ids = new Set(rules.map(({ id }) => id));
    for (const { names, checked, by } of rows)
      expect([
        names,
        by.every((id) => ids.has(id)),
        by.length > 0 || /not checked: .{20,}|text|transcript/.test(checked),
      ]).toEqual([names, true, true]);
  });

  it("names rules that refuse an error planted into some row, and says of each rule of rows what it refuses", () => {
    const told = [...Object.values(refusedWith), ...Object.values(ofOrvell)].join("\n");
    const onRows = rules
      .map(({ id }) => id)
      .filter((id) => /-(?:quoted|said|open|fit|defined|named)$/.test(id) && id !== "units-fit");
    for (const id of onRows) expect([id, told.includes(` ${id}: `)]).toEqual([id, true]);
    const page = readFileSync(`${root}docs/checks.md`, "utf8").split("## Customs")[0] ?? "";
    for (const id of onRows) expect([id, page.includes(`\`${id}\``)]).toEqual([id, true]);
  });
});
