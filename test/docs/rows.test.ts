import { readFileSync, writeFileSync } from "node:fs";
import { relations } from "../../src/model/index.js";
import type { RelationSpec } from "../../src/model/relation.js";
import { Entity } from "../../src/model/entity.js";
import { declaredFields, type FieldSpec } from "../../src/model/field.js";
import { Review } from "../../src/briefing/review-state.js";
import { inlineOf } from "../../src/briefing/inline-relations.js";
import { kindOfFile, relationOfFile } from "../../src/briefing/row-files.js";
import { root } from "../support/docs.js";

const path = `${root}docs/rows.md`;
const common = new Set(declaredFields(Entity).map(({ name }) => name));
const written = (fields: readonly FieldSpec[]) => fields.filter(({ computed, name }) => !computed && name !== "names");
const code = (words: string) => `\`${words}\``;

function keyOf({ name, written: key, required, loaded, values, type, list, part }: FieldSpec): string {
  const form = values
    ? Object.keys(values.values).join(", ")
    : part
      ? declaredFields(part)
          .filter(({ computed, loaded: filled }) => !computed && !filled)
          .map((field) => field.name)
          .join(", ")
      : { text: "", int: "number", number: "number", flag: "true or false", day: "day", ref: "id", enum: "", part: "" }[
          type
        ];
  const mark = required && !loaded ? "*" : "";
  return `${code(key ?? name)}${mark}${form === "" ? "" : ` (${list ? "list of " : ""}${form})`}`;
}

/** Ends of a relation in few words. */
const ends = (names: readonly string[]) => (names.length > 9 ? "any with a name" : names.join(", "));

const isWritten = ({ loaded }: RelationSpec) => loaded === undefined;

function page(): string {
  const things = [...kindOfFile]
    .filter(([, { loaded }]) => loaded === undefined)
    .map(([file, kind]) => {
      const own = written(kind.fields).filter(({ name }) => !kind.entity || !common.has(name));
      const inline = inlineOf(kind)
        .filter(({ outgoing, relation }) => outgoing && isWritten(relation))
        .map(({ field }) => code(field));
      return `| ${code(`${file}.yaml`)} | ${code(kind.prefix)} | ${own.map(keyOf).join("; ")} | ${inline.join(", ")} |`;
    });
  const links = [...relationOfFile]
    .filter(([, relation]) => isWritten(relation))
    .map(([file, { from, to, fields }]) => {
      const own = written(fields).filter(({ name }) => name !== "modality");
      return `| ${code(`${file}.yaml`)} | ${ends(from)} | ${ends(to)} | ${own.map(keyOf).join("; ")} |`;
    });
  const named = written(declaredFields(Entity)).map(keyOf);
  return `# Rows

Files of a pack and the keys of their rows, as \`src/model/\` declares them; \`*\` marks those that a row needs. A day is \`2025\`,
\`2025-02\` or \`2025-02-18\`. A wrong key is answered with the nearest one, or with all. [packs.md](packs.md) tells how a pack is made.

## Things

A row has an \`id\`, which begins with the word of the second column (\`policy:robots-plus\`), and \`evidence\`. A thing with a name also
has ${named.join("; ")};
\`nameZhAuthority\` (with \`nameZh\`: who uses it, OFFICIAL, ESTABLISHED or OWN);
\`weak\` (words that name it in context only) and \`negative\` (words that contain its name and mean another thing).
A relation of the last column is an id, a list of ids, or \`{ to: id, … }\` with its own keys and evidence.

| file | id | keys | relations |
|---|---|---|---|
${things.join("\n")}

## Relations

A row has \`from\` and \`to\`, two ids, \`evidence\` and, where words state it, \`modality\`.

| file | from | to | keys |
|---|---|---|---|
${links.join("\n")}

## Review

A row that a draft has written has the key \`review\`, with ${written(declaredFields(Review)).map(keyOf).join("; ")} ([draft.md](draft.md#review)).

## Other files

| file | contents |
|---|---|
| \`pack.yaml\` | ${code("title")}*, ${code("reviewState")}*, ${code("rights")}, ${code("ignoredTerms")}, ${code("gates")} |
| \`units.yaml\` | Units that the reference pack lacks: ${code("code")}*, ${code("kind")}*, ${code("label")}*, ${code("ucum")} |
| \`layout.yaml\` | Answers to the reader of transcripts ([transcripts.md](transcripts.md#answer-the-warnings)) |
| \`exemptions.yaml\` | Accepted failures of checks ([checks.md](checks.md#accept-a-failure)) |
| \`sentences.tsv\` | Offsets of each sentence, 1 where it has a number, and in the last column the reason where that number needs no figure |
| \`spans.lock\` | Seals of the quotations, written by \`seal\` |
`;
}

it("rows.md has the files and keys of the model", () => {
  const expected = page();
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, expected);
  expect(readFileSync(path, "utf8")).toBe(expected);
  expect([...relations.values()].filter(isWritten).length).toBeGreaterThan(20);
});
