import { badInput, shown } from "../../errors.js";
import { type KindName, kindOfId, kinds } from "../../model/index.js";
import { nearest } from "../../model/did-you-mean.js";

/** Returns an id of the form `kind:words`, of that kind where one is given; refuses what is none. */
export function checkId(id: string, path: string, kind?: KindName): string {
  const fault = idFault(id, kind);
  if (fault !== undefined) throw badInput(`${path}: ${fault}`);
  return id;
}

/** Says why a text is no id of the kind, or of any; undefined where it is one. */
export function idFault(id: string, kind?: KindName): string | undefined {
  const wanted = kind && kinds.get(kind)?.prefix;
  const found = form.test(id) ? kindOfId(id) : undefined;
  if (found && (!wanted || found.prefix === wanted)) return undefined;
  const expected = wanted ? `the id of a ${kind} as ${wanted}:lower-case-words` : "an id as kind:lower-case-words";
  return `expected ${expected}, got ${shown(id)}${hint(id, wanted)}`;
}

const form = /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/;

function hint(id: string, wanted: string | undefined): string {
  const [prefix, slug] = id.includes(":") ? id.split(":") : [wanted, id];
  const prefixes = [...kinds.values()].map((kind) => kind.prefix);
  const near = wanted ?? nearest(prefix ?? "", prefixes);
  const meant = `${near}:${slug}`;
  return near && form.test(meant) && meant !== id ? ` (did you mean "${meant}"?)` : "";
}
