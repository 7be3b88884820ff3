import { type ClassType, Float, ID, Int } from "type-graphql";
import { GraphQLJSONObject } from "graphql-scalars";
import { Entity } from "../model/entity.js";
import { type Declared, declaredFields, type FieldSpec, oneOf, type PartClass } from "../model/field.js";
import { type KindName, kinds, relations } from "../model/index.js";
import type { KindSpec } from "../model/kind.js";
import type { RelationSpec } from "../model/relation.js";
import { flatName } from "../store/flat.js";
import { addFilters, idFilter, kindFilter } from "./filters.js";
import {
  addField,
  type ArgOptions,
  DayScalar,
  enumType,
  inputType,
  interfaceType,
  objectType,
  pascal,
  screaming,
  type TypeRef,
} from "./type-builder.js";

/** Every GraphQL type that derives from the model, declared to type-graphql. resolve.ts says where their values come from. */
export interface DeclaredTypes {
  readonly node: ClassType;
  readonly entity: ClassType;
  readonly kind: (name: KindName) => ClassType;
  readonly connection: (name: KindName) => ClassType;
  readonly connectionArgs: (name: KindName) => readonly ArgOptions[];
  readonly all: readonly ClassType[];
}

/** One relation seen from one end: the field that shows it. */
export interface End {
  readonly relation: RelationSpec;
  readonly direction: "OUT" | "IN";
  readonly field: string;
  readonly owners: readonly KindName[];
  readonly others: readonly KindName[];
  /** The field gives the node itself: at most one, and nothing to say of the relation. */
  readonly single: boolean;
  /** The field gives the kind's own connection: the relation has nothing to say of itself. */
  readonly plain: boolean;
}

export const ends: readonly End[] = [...relations.values()].flatMap((relation) => [
  {
    relation,
    direction: "OUT",
    field: relation.forward,
    owners: relation.from,
    others: relation.to,
    single: relation.single,
    plain: false,
  },
  {
    relation,
    direction: "IN",
    field: relation.backward,
    owners: relation.to,
    others: relation.from,
    single: false,
    plain: relation.single,
  },
]);

export const directionEnum = oneOf("LinkDirection", "Which way a relation runs, seen from the node that is asked.", {
  OUT: "From it to the other.",
  IN: "From the other to it.",
});

export const entityFields = declaredFields(Entity as Declared);

export function declareTypes(): DeclaredTypes {
  const relationEnum = enumType(
    oneOf(
      "RelationName",
      "The closed list of relations.",
      Object.fromEntries([...relations.values()].map(({ name, doc }) => [name, doc])),
    ),
  );
  const kindEnum = enumType(
    oneOf(
      "KindName",
      "The closed list of kinds.",
      Object.fromEntries([...kinds.values()].map(({ name, doc }) => [name, doc])),
    ),
  );
  const sortDirection = enumType(
    oneOf("SortDirection", "Which way a list runs. Missing values come last either way.", {
      ASC: "Rising.",
      DESC: "Falling.",
    }),
  );

  const pageInfo = objectType("PageInfo", "Where a page stands in its list (Relay).");
  addField(pageInfo, "hasNextPage", () => Boolean, {
    nullable: false,
    doc: "Whether rows follow this page. Computed: from the page read.",
  });
  addField(pageInfo, "hasPreviousPage", () => Boolean, {
    nullable: false,
    doc: "Whether rows come before this page. Computed: from the page read and the cursor given.",
  });
  addField(pageInfo, "startCursor", () => String, {
    doc: "Cursor of the first row. Computed: from the row's order keys.",
  });
  addField(pageInfo, "endCursor", () => String, {
    doc: "Cursor of the last row. Computed: from the row's order keys.",
  });

  const node = interfaceType("Node", "Anything that has an id (Relay).");
  addField(node, "id", () => ID, {
    nullable: false,
    doc: "Stable, readable id. Example: `policy:5g-setting-sail`. Stored: (:Node).id",
  });
  addField(node, "kind", () => kindEnum, { nullable: false, doc: "What kind of thing it is. Stored: (:Node) label" });
  const entity = interfaceType("Entity", "Anything that has a name.", [node]);

  for (const field of entityFields) addDeclared(entity, field, `Stored: (:Entity).${field.name}`);

  const kindTypes = new Map<string, ClassType>();
  for (const kind of kinds.values()) {
    const interfaces = kind.entity ? [node, entity] : [node];
    kindTypes.set(kind.name, objectType(kind.name, kind.doc, interfaces));
  }
  const kindType = (name: KindName) => kindTypes.get(name) as ClassType;
  for (const kind of kinds.values()) {
    for (const field of kind.fields) addDeclared(kindType(kind.name), field, `Stored: (:${kind.name}).${field.name}`);
  }

  function addDeclared(to: ClassType, field: FieldSpec, origin: string): void {
    const doc = `${field.doc} ${field.derived ? `Computed: ${field.derived}` : origin}`;
    const type = field.ref
      ? () => (field.list ? [kindType(field.ref as KindName)] : kindType(field.ref as KindName))
      : typeOf(field);
    // A list is never null: nothing is an empty list.
    addField(to, field.name, type, { doc, nullable: !field.list && (field.ref !== undefined || !field.required) });
  }

  const wheres = new Map<string, ClassType>();
  function whereOf(name: string, fields: readonly FieldSpec[], doc: string, withId: boolean): ClassType {
    let where = wheres.get(name);
    if (!where) {
      wheres.set(name, (where = inputType(name, doc)));
      if (withId) {
        addField(where, "id", idFilter, { doc: "Tests the id." });
        addField(where, "kind", () => kindFilter(kindEnum), { doc: "Tests the kind." });
      }
      addFilters(where, fields);
    }
    return where;
  }

  const orders = new Map<string, ClassType>();
  function orderOf(of: string, fields: readonly FieldSpec[]): ClassType {
    let order = orders.get(of);
    if (!order) {
      const spec = oneOf(`${of}OrderField`, `What ${of} lists can be ordered by.`, orderFields(fields));
      orders.set(of, (order = inputType(`${of}OrderBy`, `One key of the order of a ${of} list. Ties go by id.`)));
      addField(order, "field", () => enumType(spec), { nullable: false, doc: "By what." });
      addField(order, "direction", () => sortDirection, { doc: "Which way; ASC where not given." });
    }
    return order;
  }

  const paging: readonly ArgOptions[] = [
    {
      name: "first",
      type: () => Int,
      doc: "How many from the front, 0 to 100; 20 where neither first nor last is given.",
    },
    { name: "after", type: () => String, doc: "Only what follows this cursor; with first." },
    { name: "last", type: () => Int, doc: "How many from the back, 0 to 100." },
    { name: "before", type: () => String, doc: "Only what comes before this cursor; with last." },
  ];
  const listArgs = (name: string, fields: readonly FieldSpec[]): ArgOptions[] => [
    {
      name: "where",
      type: () => whereOf(`${name}Where`, fields, `Which ${name} rows. Several tests must all hold.`, true),
      doc: "Which of them.",
    },
    { name: "orderBy", type: () => [orderOf(name, fields)], doc: "In which order; by id where not given." },
    ...paging,
  ];

  const connections = new Map<string, ClassType>();
  function connectionOf(
    name: string,
    doc: string,
    nodeType: () => ClassType,
    fillEdge: (edge: ClassType) => void,
  ): ClassType {
    let connection = connections.get(name);
    if (connection) return connection;
    connections.set(name, (connection = objectType(`${name}Connection`, doc)));
    const edge = objectType(`${name}Edge`, `One row of a ${name}Connection.`);
    addField(edge, "cursor", () => String, {
      nullable: false,
      doc: "Where the row stands: for after or before. Computed: from the row's order keys",
    });
    addField(edge, "node", nodeType, { nullable: false, doc: "The thing itself. Stored: (:Node)" });
    fillEdge(edge);
    addField(connection, "totalCount", () => Int, {
      nullable: false,
      doc: "All rows that match, whatever the page. Computed: one count",
    });
    addField(connection, "edges", () => [edge], {
      nullable: false,
      doc: "The rows of the page. Computed: a page of the list",
    });
    addField(connection, "nodes", () => [nodeType()], {
      nullable: false,
      doc: "The same rows without their edges. Computed: a page of the list",
    });
    addField(connection, "pageInfo", () => pageInfo, {
      nullable: false,
      doc: "Where the page stands in the list. Computed: from the page read",
    });
    return connection;
  }
  const kindConnection = (name: KindName) =>
    connectionOf(
      name,
      `A list of things of kind ${name}.`,
      () => kindType(name),
      () => undefined,
    );

  function addStatement(edge: ClassType, relation: RelationSpec | undefined): void {
    const label = relation ? `-[:${relation.name}]-` : "-[]-";
    addField(edge, "id", () => ID, { nullable: false, doc: `Id of the relation. Stored: ${label}.id` });
    const own = relation ? relation.fields : linkFields;
    for (const field of own) addDeclared(edge, field, `Stored: ${label}.${field.name}`);
  }
  const linkFields = (relations.get("PART_OF") as RelationSpec).fields;

  /** One connection type for each relation and direction: its edges carry what the relation says. */
  for (const end of ends) {
    const { relation, field, others } = end;
    const only = others.length === 1 ? (others[0] as KindName) : undefined;
    const entities = others.every((name) => kinds.get(name)?.entity);
    const nodeType = () => (only ? kindType(only) : entities ? entity : node);
    const origin = `Stored: ${end.direction === "OUT" ? `-[:${relation.name}]->` : `<-[:${relation.name}]-`}`;
    const doc = `${relation.doc} ${end.direction === "IN" ? "Seen from the other end. " : ""}${origin}`;
    for (const owner of end.owners) {
      if (end.single) addField(kindType(owner), field, nodeType, { doc });
      else if (end.plain)
        addField(kindType(owner), field, () => kindConnection(only as KindName), {
          nullable: false,
          doc,
          args: kindArgs(only as KindName),
        });
      else
        addField(kindType(owner), field, () => endConnection(end, nodeType), {
          nullable: false,
          doc,
          args: endArgs(end, only, entities),
        });
    }
  }
  function endConnection(end: End, nodeType: () => ClassType): ClassType {
    return connectionOf(pascal(end.field), end.relation.doc, nodeType, (edge) => addStatement(edge, end.relation));
  }
  function endArgs({ relation, field }: End, only: KindName | undefined, entities: boolean): ArgOptions[] {
    const name = only ?? (entities ? "Entity" : "Node");
    const fields = only ? (kinds.get(only) as KindSpec).fields : entities ? entityFields : [];
    const where = () => {
      const type = `${pascal(field)}Where`;
      let made = wheres.get(type);
      if (!made) {
        wheres.set(
          type,
          (made = inputType(type, `Which relations, by what they lead to and by what they say themselves.`)),
        );
        addField(
          made,
          "node",
          () => whereOf(`${name}Where`, fields, `Which ${name} rows. Several tests must all hold.`, true),
          { doc: "Tests what the relation leads to." },
        );
        addField(
          made,
          "edge",
          () =>
            whereOf(`${pascal(relation.name)}EdgeWhere`, relation.fields, `Which ${relation.name} relations.`, false),
          { doc: "Tests what the relation says." },
        );
      }
      return made;
    };
    return [
      { name: "where", type: where, doc: "Which of them." },
      {
        name: "orderBy",
        type: () => [orderOf(name, fields)],
        doc: "In which order; by the relation's id where not given.",
      },
      ...paging,
    ];
  }
  function kindArgs(name: KindName): ArgOptions[] {
    return listArgs(name, (kinds.get(name) as KindSpec).fields);
  }

  const linkDirection = enumType(directionEnum);
  const linkConnection = () =>
    connectionOf(
      "Link",
      "Relations of any kind.",
      () => node,
      (edge) => {
        addStatement(edge, undefined);
        addField(edge, "relation", () => relationEnum, { nullable: false, doc: "Which relation. Stored: type(r)" });
        addField(edge, "direction", () => linkDirection, {
          nullable: false,
          doc: "Which way it runs. Computed: from its ends",
        });
        addField(edge, "properties", () => GraphQLJSONObject, {
          nullable: false,
          doc: "What the relation says besides, by stored name. Stored: properties(r)",
        });
      },
    );
  const linkArgs: ArgOptions[] = [
    { name: "direction", type: () => linkDirection, doc: "Only relations that run this way." },
    { name: "relations", type: () => [relationEnum], doc: "Only these relations." },
    { name: "kinds", type: () => [kindEnum], doc: "Only where the other end is of these kinds." },
    ...paging,
  ];
  for (const owner of [node, entity, ...kindTypes.values()])
    addField(owner, "links", linkConnection, {
      nullable: false,
      doc: "Relations of any kind, both ways, in the order of their ids. Stored: -[]-",
      args: linkArgs,
    });

  return {
    node,
    entity,
    kind: kindType,
    connection: kindConnection,
    connectionArgs: kindArgs,
    all: [...kindTypes.values()],
  };
}

/** Names of the order's keys with what they order by: `ISSUED_ON`, `PERIOD_START`. */
function orderFields(fields: readonly FieldSpec[]): Record<string, string> {
  return Object.fromEntries(orderable(fields).map(({ name, doc }) => [screaming(name), doc]));
}

export function orderable(fields: readonly FieldSpec[]): { name: string; doc: string }[] {
  const own = fields.filter((field) => !field.list && !field.derived);
  return [
    { name: "id", doc: "The id, in code-point order." },
    ...own.flatMap((field) =>
      field.part
        ? declaredFields(field.part).map((inner) => ({ name: flatName(field.name, inner.name), doc: inner.doc }))
        : [{ name: field.name, doc: field.doc }],
    ),
  ];
}

const scalars: Record<string, TypeRef> = { text: String, int: Int, number: Float, flag: Boolean, day: DayScalar };
const parts = new Map<PartClass, ClassType>();

function typeOf(field: FieldSpec): () => TypeRef {
  const one = () =>
    field.values ? enumType(field.values) : field.part ? partType(field.part) : (scalars[field.type] as TypeRef);
  return () => (field.list ? [one()] : one());
}

function partType(part: PartClass): ClassType {
  let type = parts.get(part);
  if (!type) {
    parts.set(part, (type = objectType(part.name, `A ${part.name} as part of what carries it.`)));
    for (const field of declaredFields(part))
      addField(type, field.name, typeOf(field), {
        doc: `${field.doc} Stored: with what carries it`,
        nullable: !field.required,
      });
  }
  return type;
}
