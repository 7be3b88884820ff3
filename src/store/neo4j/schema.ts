import { kinds, relations } from "../../model/index.js";
import { datedFilters, isIndexed, storedProperties } from "../stored-properties.js";
import { schema } from "./statements.js";

/** Statements that create the fixed constraints and indexes, one constraint for each relation, and the indexes of each kind. */
export function schemaTexts(): string[] {
  const indexed = [...kinds.values()].flatMap((kind) =>
    storedProperties(kind)
      .filter(isIndexed)
      .map((s) => schema.property.text({ name: `${kind.name}.${s.name}`, kind: kind.name, property: s.name })),
  );
  const dated = [...kinds.values()].flatMap((kind) =>
    datedFilters(kind).map(([property, day]) =>
      schema.properties.text({ name: `${kind.name}.${property}.${day}`, kind: kind.name, property, day }),
    ),
  );
  return [
    ...schema.fixed.map((of) => of.text()),
    ...[...kinds.keys()].map((kind) => schema.kindId.text({ name: `${kind}.id`, kind })),
    ...[...relations.keys()].map((relation) => schema.relationId.text({ name: `${relation}.id`, relation })),
    ...indexed,
    ...dated,
  ];
}
