import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSchema } from "graphql";
import { checkContract } from "../../src/graphql/contract.js";
import { parseReleased, readReleased, releasedText, writeReleased } from "../../src/graphql/released.js";
import { createSchema } from "../../src/graphql/schema.js";
import { version } from "../../src/version.js";
import { scratchFolder } from "../support/scratch.js";

const schema = (query: string, rest = "enum Stage { DRAFT ISSUED }") => `type Query { ${query} } ${rest}`;
const before = schema("a(first: Int = 5): String! b: Stage c: Int");
const check = (present: string, last = "0.1.0", now = "0.1.0", released = before) =>
  checkContract(parseReleased(`# Released with ${last}\n${released}`), buildSchema(present), now);

const pairs: [what: string, present: string, changes: string[], summary: string, allowed: boolean][] = [
  ["nothing", before, [], "Since 0.1.0: 0 breaking, 0 dangerous.", true],
  [
    "a new field, and one that will go",
    schema('a(first: Int = 5): String! b: Stage c: Int @deprecated(reason: "r") d: Int'),
    [],
    "Since 0.1.0: 0 breaking, 0 dangerous.",
    true,
  ],
  [
    "a field less, a value less, a type that may be null now",
    schema("a(first: Int = 5): String b: Stage", "enum Stage { DRAFT }"),
    [
      "breaking: ISSUED was removed from enum type Stage.",
      "breaking: Query.a changed type from String! to String.",
      "breaking: Query.c was removed.",
    ],
    "Since 0.1.0: 3 breaking, 0 dangerous. Expected version 0.2.0 or later, got 0.1.0.",
    false,
  ],
  [
    "an argument that is needed now",
    schema("a(first: Int = 5, of: Int!): String! b: Stage c: Int"),
    ["breaking: A required arg of on Query.a was added."],
    "Since 0.1.0: 1 breaking, 0 dangerous. Expected version 0.2.0 or later, got 0.1.0.",
    false,
  ],
  [
    "what may surprise: another default, a value more, an argument more",
    schema("a(first: Int = 6, after: ID): String! b: Stage c: Int", "enum Stage { DRAFT ISSUED ENDED }"),
    [
      "dangerous: An optional arg after on Query.a was added.",
      "dangerous: ENDED was added to enum type Stage.",
      "dangerous: Query.a arg first has changed defaultValue from 5 to 6.",
    ],
    "Since 0.1.0: 0 breaking, 3 dangerous.",
    true,
  ],
];

describe("the contract with callers", () => {
  it.each(pairs)("names %s", (_, present, changes, summary, allowed) => {
    expect(check(present)).toEqual({ changes, summary, allowed });
  });

  const less = schema("a(first: Int = 5): String! b: Stage");
  it.each([
    ["0.1.0", "0.1.9", "0.2.0", false],
    ["0.1.0", "0.2.0", "0.2.0", true],
    ["0.9.3", "0.10.0", "0.10.0", true],
    ["0.1.0", "1.0.0", "0.2.0", true],
    ["1.4.2", "1.5.0", "2.0.0", false],
    ["1.4.2", "2.0.0-rc.1", "2.0.0", true],
    ["2.0.0", "1.9.9", "3.0.0", false],
  ])("after %s, %s breaks callers only from %s on: %j", (last, now, needed, allowed) => {
    const counts = `Since ${last}: 1 breaking, 0 dangerous.`;
    const summary = allowed ? counts : `${counts} Expected version ${needed} or later, got ${now}.`;
    expect(check(less, last, now)).toMatchObject({ summary, allowed });
  });

  it("needs to know which version was released", () => {
    expect(() => parseReleased("type Query { a: Int }\n")).toThrow(
      'the released schema: expected "# Released with <version>" as its first line, got "type Query { a: Int }"',
    );
  });

  it("is kept by the present schema", async () => {
    const file = fileURLToPath(new URL("../../src/graphql/released.graphql.br", import.meta.url));
    const { changes, summary, allowed } = checkContract(readReleased(file), await createSchema(), version);
    expect([allowed || changes, summary]).toEqual([true, summary]);
  });
});

describe("the file of a released schema", () => {
  it("gives the schema back: nothing has changed since", async () => {
    const present = await createSchema();
    expect(checkContract(parseReleased(releasedText(present, version)), present, version).changes).toEqual([]);
  });

  it("has the same bytes whenever it is written, and no descriptions", async () => {
    const [one, two] = ["one", "two"].map((name) => join(scratchFolder(), name)) as [string, string];
    const described = buildSchema('type Query { """Says a.""" a: Int }');
    for (const file of [one, two]) writeReleased(file, described, "1.2.3");
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
    const { version: released, schema: bare } = readReleased(one);
    expect([released, bare.getQueryType()?.getFields().a?.description]).toEqual(["1.2.3", undefined]);
  });
});
