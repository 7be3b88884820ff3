import type { ClassType } from "type-graphql";
import { Entity } from "../../model/entity.js";
import { type KindName, kinds } from "../../model/index.js";
import { Node } from "../../model/node.js";
import { kindClass } from "../../model/registry.js";

export const kindTypes: readonly ClassType[] = [...kinds.values()].map(({ type }) => type);

/** The type of a kind, or of the interface of that name. */
export function typeNamed(name: KindName | "Entity" | "Node"): ClassType {
  return name === "Node" ? Node : name === "Entity" ? Entity : kindClass(name);
}
