import type { Tool } from "../tool.js";
import { findPaths } from "./find-paths.js";
import { getEntity } from "./get-entity.js";
import { getObservations } from "./get-observations.js";
import { runGraphql } from "./run-graphql.js";
import { search } from "./search.js";

/** All that an agent may call. */
export const tools: readonly Tool[] = [search, getEntity, getObservations, findPaths, runGraphql];
