import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from "graphql";
import { readReleased } from "../../src/graphql/released.js";
import { createSchema } from "../../src/graphql/schema.js";

const fileOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { schema: released, version } = readReleased(fileOf("src/graphql/released.graphql.br"));
const present = await createSchema();

/** Present names of each released type: those of what its fields, arguments and tests give or take now. */
const names = new Map<string, Set<string>>();
/** Fields, arguments and values that were released and are not there. */
const lost: string[] = [];

function compare(from: GraphQLNamedType, to: GraphQLNamedType): void {
  const known = names.get(from.name) ?? new Set();
  if (known.has(to.name)) return;
  names.set(from.name, known.add(to.name));
  if (isScalarType(from) && from.name !== to.name) lost.push(`${from.name}, now ${to.name}`);
  if (isEnumType(from)) {
    const values = isEnumType(to) ? to.getValues().map(({ name }) => name) : [];
    lost.push(...from.getValues().flatMap(({ name }) => (values.includes(name) ? [] : [`${from.name}.${name}`])));
  }
  const after = fieldsOf(to);
  for (const [name, field] of fieldsOf(from)) {
    const now = after.get(name);
    if (now) comparePart(`${from.name}.${name}`, field, now);
    else lost.push(`${from.name}.${name} in ${to.name}`);
  }
}

type Part = { readonly type: GraphQLType } & Partial<Pick<GraphQLField<unknown, unknown>, "args">>;

function comparePart(path: string, from: Part, to: Part): void {
  compare(getNamedType(from.type), getNamedType(to.type));
  for (const { name, type } of from.args ?? []) {
    const argument = to.args?.find((arg) => arg.name === name);
    if (argument) compare(getNamedType(type), getNamedType(argument.type));
    else lost.push(`${path}(${name})`);
  }
}

const fieldsOf = (type: GraphQLNamedType): Map<string, Part> =>
  new Map(
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.entries(type.getFields()) : [],
  );

for (const type of Object.values(released.getTypeMap())) {
  const same = present.getType(type.name);
  if (same && (isObjectType(type) || isInterfaceType(type))) compare(type, same);
}

describe(`since ${version}`, () => {
  it("no field, argument or value is lost, whatever its type is called", () => {
    expect(lost).toEqual([]);
    const types = Object.keys(released.getTypeMap()).filter((name) => !name.startsWith("__"));
    expect(types.filter((name) => !names.has(name))).toEqual([]);
  });

  it("CHANGELOG.md names every type that is called otherwise; UPDATE_GOLDEN=1 writes the table anew", () => {
    const rows = new Map<string, string[]>();
    for (const [from, to] of names) {
      const key = [...to].toSorted().map(quoted).join(", ");
      if (key !== quoted(from)) rows.set(key, [...(rows.get(key) ?? []), quoted(from)]);
    }
    const table = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const lines = table.map(([to, from]) => `| ${from.toSorted().join(", ")} | ${to} |\n`);
    const changelog = fileOf("CHANGELOG.md");
    const [since] = /^\d+\.\d+/.exec(version) ?? [];
    const head = new RegExp(`\\| ${since} \\| [\\d.]+ \\|\\n\\|---\\|---\\|\\n((?:\\|.*\\n)*)`);
    const given = () => head.exec(readFileSync(changelog, "utf8"))?.[1] ?? "";
    const expected = lines.join("");
    if (process.env.UPDATE_GOLDEN && process.env.CI !== "true")
      writeFileSync(
        changelog,
        readFileSync(changelog, "utf8").replace(given(), () => expected),
      );
    expect(given().split("\n")).toEqual(expected.split("\n"));
  });
});

const quoted = (name: string) => `\`${name}\``;
