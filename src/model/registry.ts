import { type ClassType, registerEnumType } from "type-graphql";

/** Enum of the kinds' names. Empty at first: each @KindOf adds its own, before any schema is built. */
export const kindEnum: Record<string, string> = {};

const docs: Record<string, { description: string }> = {};
registerEnumType(kindEnum, { name: "KindName", description: "The closed list of kinds.", valuesConfig: docs });

const classes = new Map<string, ClassType>();

/** Adds a kind's class under its name, by which the fields of other kinds refer to it. */
export function registerKind(kind: ClassType, doc: string): void {
  classes.set(kind.name, kind);
  kindEnum[kind.name] = kind.name;
  docs[kind.name] = { description: doc };
}

/** The class of a kind, which is also its GraphQL type. */
export function kindClass(name: string): ClassType {
  const kind = classes.get(name);
  if (!kind) throw new Error(`expected the name of a kind, got ${name}`);
  return kind;
}
