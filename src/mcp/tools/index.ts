import type { Tool } from "./define-tool.js";
import { findPaths } from "./find-paths.js";
import { getEntity } from "./get-entity.js";
import { getObservations } from "./get-observations.js";
import { runGraphql } from "./run-graphql.js";
import { search } from "./search.js";

/** All tools. */
export const tools: readonly Tool[] = [search, getEntity, getObservations, findPaths, runGraphql];
