import { declaredFields, type FieldSpec } from "../../src/model/field.js";
import { type KindName, kinds, relations } from "../../src/model/index.js";
import { boundsOf, Qualifier } from "../../src/model/qualifier.js";

const owners = [...kinds.values(), ...relations.values()];
const allFields: [string, FieldSpec][] = owners.flatMap(({ name, fields }) =>
  fields.flatMap((field): [string, FieldSpec][] => [
    [`${name}.${field.name}`, field],
    ...(field.part
      ? declaredFields(field.part).map((inner): [string, FieldSpec] => [`${name}.${field.name}.${inner.name}`, inner])
      : []),
  ]),
);

describe("the model as a whole", () => {
  it.each(allFields)("%s has a description that is a sentence", (_, field) => {
    expect(field.doc).toMatch(/^[A-Z].{8,}[.`]$/s);
  });

  it.each(allFields.filter(([, { type }]) => type === "number"))("%s says its unit", (_, field) => {
    expect(field.doc).toMatch(/unit/);
  });

  it.each(allFields.filter(([, { values }]) => values))("%s: each of its values says something", (_, { values }) => {
    for (const [value, says] of Object.entries(values?.values ?? {})) {
      expect(value).toMatch(/^[A-Z][A-Z0-9_]*$/);
      expect(says).toMatch(/\.$/);
    }
  });

  it("gives one name one type, wherever it is", () => {
    const types = new Map<string, Set<string>>();
    for (const { fields } of kinds.values())
      for (const { name, type, values, part, list } of fields)
        types.set(name, (types.get(name) ?? new Set()).add([values ? "enum" : type, part?.name, list].join()));
    expect([...types].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it("gives every field of a kind one meaning: no relation hides a field or another relation", () => {
    for (const kind of kinds.values()) {
      const names = kind.fields.map(({ name }) => name);
      for (const { from, to, forward, backward } of relations.values()) {
        if (from.includes(kind.name)) names.push(forward);
        if (to.includes(kind.name)) names.push(backward);
      }
      expect([kind.name, names.toSorted()]).toEqual([kind.name, [...new Set(names)].toSorted()]);
    }
  });

  it("has prefixes and plurals that tell kinds apart", () => {
    for (const key of ["prefix", "plural"] as const) {
      const all = [...kinds.values()].map((kind) => kind[key]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it("has labels in both languages: a kind's a name, a relation's a verb", () => {
    const faults: string[] = [...kinds.values()].flatMap(({ name, label: { en, plural, zh } }) =>
      /^[A-Z][a-z -]+$/.test(en) && /^[A-Z][a-z -]+$/.test(plural) && isChinese(zh) ? [] : [name],
    );
    faults.push(
      ...[...relations.values()].flatMap(({ name, label: { en, zh } }) =>
        /^[a-z][a-z -]+$/.test(en) && isChinese(zh) ? [] : [name],
      ),
    );
    expect(faults).toEqual([]);
  });

  it("has terms of JSON-LD: a kind some types of published vocabularies, a relation one predicate", () => {
    const term = /^(schema|prov|org|skos|oa):[A-Za-z]+$/;
    for (const { name, jsonLd } of kinds.values())
      expect([name, jsonLd.length > 0 && jsonLd.every((type) => term.test(type))]).toEqual([name, true]);
    for (const { name, forward, jsonLd } of relations.values())
      expect([name, term.test(jsonLd) || jsonLd === `term:${forward}`]).toEqual([name, true]);
  });

  it("draws kinds by marks of their own, whose ranks are 1, 2, 3 …", () => {
    const marks = [...kinds.values()].flatMap(({ drawn }) => drawn || []);
    expect(marks.map(({ rank }) => rank).toSorted((a, b) => a - b)).toEqual(marks.map((_, index) => index + 1));
    for (const key of ["mark", "light", "dark"] as const)
      expect(new Set(marks.map((mark) => mark[key])).size).toBe(marks.length);
    for (const { light, dark } of marks)
      expect([light, dark]).toEqual([expect.stringMatching(/^#[0-9a-f]{6}$/), expect.stringMatching(/^#[0-9a-f]{6}$/)]);
  });

  it("draws whatever is walked, and neither walks nor draws what has no name", () => {
    const entity = (name: KindName) => kinds.get(name).entity;
    for (const { name, walked, drawn, from, to } of relations.values()) {
      expect([name, !walked || drawn]).toEqual([name, true]);
      expect([name, !drawn || [...from, ...to].every(entity)]).toEqual([name, true]);
    }
    for (const { name, entity: named, drawn } of kinds.values()) expect([name, named || !drawn]).toEqual([name, true]);
  });

  it("names a key only where the relation has that field", () => {
    for (const { name, key, fields } of relations.values())
      for (const own of key) expect([name, fields.some((field) => field.name === own)]).toEqual([name, true]);
  });
});

const isChinese = (text: string) => /^\p{Script=Han}+$/u.test(text);

describe("bounds of a qualifier", () => {
  const table: [keyof typeof Qualifier, number | undefined, object][] = [
    ["EXACT", 6.5, { lower: 6.5, upper: 6.5 }],
    ["MORE_THAN", 30_000, { lower: 30_000 }],
    ["AT_LEAST", 80, { lower: 80 }],
    ["LESS_THAN", 5, { upper: 5 }],
    ["AT_MOST", 5, { upper: 5 }],
    ["NEARLY", 70, { lower: 63, upper: 70 }],
    ["NEARLY", -10, { lower: -10, upper: -9 }],
    ["ABOUT", 20, { lower: 18, upper: 22 }],
    ["DOUBLE_DIGIT", undefined, { lower: 10, upper: 100 }],
    ["POSITIVE", undefined, { lower: 0 }],
    ["RISING", undefined, {}],
    ["FALLING", undefined, {}],
    ["STABLE", undefined, {}],
    ["RANGE", undefined, {}],
  ];
  it.each(table)("%s %s", (qualifier, said, bounds) => expect(boundsOf(qualifier, said)).toEqual(bounds));
  it("covers every qualifier", () => {
    expect([...new Set(table.map(([qualifier]) => qualifier))].toSorted()).toEqual(Object.keys(Qualifier).toSorted());
  });
});
