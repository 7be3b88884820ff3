import { kinds, relations } from "../model/index.js";

const kebab = (name: string) => name.replace(/([A-Z])/g, "-$1").toLowerCase();

/** Kinds and relations by the names of the files with their rows, without ending: `policies`, `holds-post`. */
export const kindOfFile = new Map([...kinds.values()].map((kind) => [kebab(kind.plural), kind]));
export const relationOfFile = new Map(
  [...relations.values()].map((relation) => [relation.name.toLowerCase().replaceAll("_", "-"), relation]),
);

/** Files of a pack with other rows. */
export const otherFiles: readonly string[] = ["pack", "units", "layout", "exemptions"];
