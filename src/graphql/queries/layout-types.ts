import { type ClassType, Float, ID, Int } from "type-graphql";
import { drawnKinds, drawnRelations, most, shownKinds } from "../../layout/drawn-graph.js";
import { kinds } from "../../model/index.js";
import { kindEnum, relationEnum } from "../types/enums.js";
import { entityType, typeNamed } from "../types/kind-types.js";
import { addQuery } from "./query-field.js";
import { addField, fields, objectType } from "../types/type-builder.js";

const position = fields(objectType("Position", "Where a thing stands in the picture of the whole graph."), [
  ["x", () => Float, "To the right, in px, to 0.1. Computed: src/layout/arrange.ts"],
  ["y", () => Float, "Down, in px, to 0.1. Computed: src/layout/arrange.ts"],
]);

const node = fields(objectType("LayoutNode", "A thing in the picture of the whole graph."), [
  ["id", () => ID, "Its id. Stored: (:Node).id"],
  ["kind", () => kindEnum, "What kind of thing it is. Stored: (:Node) label"],
  ["name", () => String, "Its name. Stored: (:Entity).name"],
  ["x", () => Float, "To the right, in px, to 0.1. Computed: src/layout/arrange.ts"],
  ["y", () => Float, "Down, in px, to 0.1. Computed: src/layout/arrange.ts"],
  [
    "degree",
    () => Int,
    "How many things it is joined to in the whole picture, in the answer or not. Computed: src/layout/layout.ts",
  ],
]);
addField(node, "nameZh", () => String, {
  doc: "Its official Chinese name; null where that is not known for certain. Stored: (:Entity).nameZh",
});
const edge = fields(objectType("LayoutEdge", "That a relation joins two things, however often it does."), [
  ["source", () => ID, "Id of the thing that it runs from. Stored: startNode(r).id"],
  ["target", () => ID, "Id of the thing that it runs to. Stored: endNode(r).id"],
  ["relation", () => relationEnum, "Which relation. Stored: type(r)"],
]);
const layout = fields(objectType("Layout", "The picture of the whole graph: made once for each release."), [
  ["nodes", () => [node], "Its things, by id. Computed: src/layout/release-layouts.ts"],
  [
    "edges",
    () => [edge],
    "What joins two of the things, by relation, source and target. Computed: src/layout/drawn-graph.ts",
  ],
]);
addField(layout, "cut", () => String, {
  doc: `What is not in the picture, in words: it holds at most ${most.things} things and ${most.ties} relations; null where nothing. Computed: src/layout/drawn-graph.ts`,
});

/** Gives everything that has a name its place in the picture. */
export function addPositions(): void {
  const entities = [...kinds.values()].filter(({ entity }) => entity);
  for (const owner of [entityType, ...entities.map(({ name }) => typeNamed(name))])
    addField(owner, "position", () => position, {
      doc: "Where it stands in the picture of the whole graph: the same for everyone who asks of the same release; null for what is not in it. Computed: src/layout/release-layouts.ts",
    });
}

export function addLayoutQuery(root: ClassType): void {
  addQuery(
    root,
    "layout",
    () => layout,
    "The picture of the whole graph, to be drawn as it is: what is joined stands near each other. Computed: src/layout/release-layouts.ts",
    [
      {
        name: "kinds",
        type: () => [kindEnum],
        doc: `Only these kinds, of ${drawnKinds.join(", ")}. Where not given: ${shownKinds.join(", ")}.`,
      },
      {
        name: "relations",
        type: () => [relationEnum],
        doc: `Only these relations, of ${drawnRelations.join(", ")}. Where not given, all of them.`,
      },
    ],
    false,
  );
}
