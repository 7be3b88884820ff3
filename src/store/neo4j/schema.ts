import { kinds, relations } from "../../model/index.js";
import { datedFilters, isIndexed, storedProperties } from "../stored-properties.js";
import { schema } from "./statements.js";

/** Index, or constraint with its index, and the statements that create and drop it. */
export interface Index {
  readonly name: string;
  readonly create: string;
  readonly drop: string;
}

/** Constraints and indexes of every store, with those of the model. */
export const allIndexes = (): Omit<Index, "drop">[] => [
  ...Object.entries(schema.fixed).map(([name, of]) => ({ name, create: of.text() })),
  ...modelIndexes(),
];

/** One constraint for each relation, and the indexes of each kind. A load of an empty database is faster without them. */
export const modelIndexes = (): Index[] => [
  ...[...relations.keys()].map((relation) => {
    const name = `${relation}.id`;
    return { name, create: schema.relationId.text({ name, relation }), drop: schema.dropConstraint.text({ name }) };
  }),
  ...[...kinds.values()].flatMap((kind) => {
    const of = { kind: kind.name };
    const index = (name: string, create: (name: string) => string) => ({
      name,
      create: create(name),
      drop: dropIndex(name),
    });
    return [
      index(`${kind.name}.id`, (name) => schema.kindId.text({ ...of, name })),
      ...storedProperties(kind)
        .filter(isIndexed)
        .map((s) => index(`${kind.name}.${s.name}`, (name) => schema.property.text({ ...of, name, property: s.name }))),
      ...datedFilters(kind).map(([property, day]) =>
        index(`${kind.name}.${property}.${day}`, (name) => schema.properties.text({ ...of, name, property, day })),
      ),
    ];
  }),
];

const dropIndex = (name: string) => schema.dropIndex.text({ name });
