import { type ClassType, Float, ID, Int } from "type-graphql";
import { maxLinks } from "../../traversal/common-neighbors.js";
import { readLimits } from "../../traversal/neighborhood.js";
import { maxEdges } from "../../traversal/subgraph.js";
import { oneOf } from "../../model/enum.js";
import { kindEnum, linkDirection } from "../types/enums.js";
import { nodeType } from "../types/kind-types.js";
import { relationType } from "../types/relation-view.js";
import { addField, enumType, fields, objectType } from "../types/type-builder.js";

const from = (file: string) => `Computed: src/traversal/${file}.ts`;

const step = fields(objectType("PathStep", "One step of a path."), [
  ["direction", () => linkDirection, "Which way the relation runs, seen from the node before. Computed: from its ends"],
  ["link", () => relationType, "The relation that the step takes. Stored: -[]-"],
  ["node", () => nodeType, "Where the step leads. Stored: (:Node)"],
]);
const path = fields(objectType("Path", "A way from one node to another that meets no node twice."), [
  ["length", () => Int, `How many relations. ${from("paths")}`],
  ["nodes", () => [nodeType], "The nodes on it, both ends included. Stored: (:Node)"],
  ["steps", () => [step], `Its steps, in their order. ${from("paths")}`],
]);
export const pathSearch = fields(objectType("PathSearch", "Paths between two nodes."), [
  ["paths", () => [path], `The shortest first, then by the ids of nodes, then of relations. ${from("paths")}`],
  ["more", () => Boolean, `Whether there are more than were asked for. ${from("paths")}`],
]);

const leftOutKind = fields(objectType("LeftOutKind", "How many nodes of one kind were left out."), [
  ["kind", () => kindEnum, "The kind. Stored: (:Node) label"],
  ["count", () => Int, `How many. ${from("subgraph")}`],
]);
const drawn = fields(objectType("SubgraphNode", "A node, ready to draw."), [
  ["id", () => ID, "Its id. Stored: (:Node).id"],
  ["kind", () => kindEnum, "What kind of thing it is. Stored: (:Node) label"],
  ["name", () => String, "What to write on it: its name, or the words of a figure, or its id. Computed: from the node"],
  ["depth", () => Int, `How many relations lie between it and the nearest center. ${from("subgraph")}`],
  ["node", () => nodeType, "The node itself. Stored: (:Node)"],
  [
    "beyond",
    () => [leftOutKind],
    `How many of its neighbours are not in the answer, by kind: along the relations and of the kinds that were asked for. ${from("subgraph")}`,
  ],
]);
const leftOut = fields(objectType("LeftOut", "What lies within the depth and is not in the answer."), [
  ["nodes", () => Int, `How many nodes. ${from("subgraph")}`],
  ["byKind", () => [leftOutKind], `The same by kind. ${from("subgraph")}`],
  [
    "edges",
    () => Int,
    `How many relations between nodes of the answer: those beyond the first ${maxEdges}. ${from("subgraph")}`,
  ],
]);
export const subgraph = fields(objectType("Subgraph", "What lies around some nodes, ready to draw."), [
  ["nodes", () => [drawn], `The nearest first, then by id. ${from("subgraph")}`],
  ["edges", () => [relationType], "All that join two of the nodes, by id. Stored: -[]-"],
  ["leftOut", () => leftOut, `What did not fit. ${from("subgraph")}`],
]);

const neighbor = fields(objectType("CommonNeighbor", "A node that is linked to each of some others."), [
  ["node", () => nodeType, "The node. Stored: (:Node)"],
  ["links", () => [relationType], "What links each of them to it, in their order as asked. Stored: -[]-"],
]);
export const commonNeighbors = fields(objectType("CommonNeighbors", "Nodes that are linked to each of some others."), [
  ["totalCount", () => Int, `How many there are. ${from("shared-neighbors")}`],
  ["neighbors", () => [neighbor], `The first of them, by id. ${from("shared-neighbors")}`],
]);

const relatedBy = enumType(
  oneOf("RelatedBy", "Why two things belong together, and what that counts.", {
    DIRECT: "A relation joins them: 2 for each.",
    SHARED: "Both are linked to the same thing: 1 / ln n for each, n being how many things it is linked to.",
    SAME_TURN: "The same turn names both: 1 / ln n for each, n being how many things it names.",
  }),
);
const reason = fields(objectType("RelatedReason", "A reason why two things belong together."), [
  ["by", () => relatedBy, `What sort of reason. ${from("reason")}`],
  ["score", () => Float, `What it adds to the score, to six digits. ${from("reason")}`],
  ["text", () => String, `In words. Example: \`linked directly by TARGETS\`. ${from("reason")}`],
  ["via", () => [nodeType], "What both are linked to, or the turns that name both: the rarest first. Stored: (:Node)"],
  ["links", () => [relationType], "The relations that join them, by id. Stored: -[]-"],
]);
const thing = fields(objectType("RelatedThing", "What belongs to a node, how much, and why."), [
  ["node", () => nodeType, "The thing. Stored: (:Node)"],
  ["score", () => Float, `The sum over its reasons, to six digits. ${from("related")}`],
  ["reasons", () => [reason], `Why. ${from("related")}`],
]);
export const relatedThings = fields(objectType("RelatedThings", "What belongs to a node."), [
  ["totalCount", () => Int, `How many there are. ${from("related")}`],
  ["things", () => [thing], `The best first, then by id. ${from("related")}`],
]);

const read = `at most ${readLimits.nodes} nodes' links, ${readLimits.linksOfANode} of each`;
const answers: readonly [ClassType, string, string][] = [
  [pathSearch, "paths", read],
  [subgraph, "subgraph", read],
  [commonNeighbors, "shared-neighbors", `at most ${maxLinks} links of each`],
  [relatedThings, "related", read],
];
for (const [type, file, bound] of answers)
  addField(type, "cut", () => String, {
    doc: `What was not looked at, in words, as a question reads only so much (${bound}); null where all was. ${from(file)}`,
  });
