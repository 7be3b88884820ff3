import { join } from "node:path";
import { provided } from "./provided.js";

const [folder] = provided("build") ?? [];

/** Path of a file that the build makes. */
export const dist = (file: string): string => join(String(folder), file);
