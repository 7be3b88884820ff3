import type { Tool } from "./define-tool.js";
import { describeSchema } from "./describe-schema.js";
import { findPaths } from "./find-paths.js";
import { getEntity } from "./get-entity.js";
import { getObservations } from "./get-observations.js";
import { listEntities } from "./list-entities.js";
import { runGraphql } from "./run-graphql.js";
import { search } from "./search.js";

/** All tools. */
export const tools: readonly Tool[] = [
  search,
  getEntity,
  listEntities,
  getObservations,
  findPaths,
  describeSchema,
  runGraphql,
];
