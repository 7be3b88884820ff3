import { type RelationName, relations } from "../model/index.js";

/** Relations that a question walks which names none: those by which one thing bears on another, as the model says. */
export const walked: readonly RelationName[] = [...relations.values()]
  .filter((relation) => relation.walked)
  .map(({ name }) => name);
