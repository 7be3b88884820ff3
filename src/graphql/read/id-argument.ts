import { badInput, shown } from "../../errors.js";
import { type KindName, kindOfId, kinds } from "../../model/index.js";
import { nearest } from "../../model/did-you-mean.js";

/** An id that was asked for: of the form `kind:words`, and of that kind where one is asked for. */
export function checkId(id: string, path: string, kind?: KindName): string {
  const wanted = kind && kinds.get(kind)?.prefix;
  const found = form.test(id) ? kindOfId(id) : undefined;
  if (found && (!wanted || found.prefix === wanted)) return id;
  const expected = wanted ? `the id of a ${kind} as ${wanted}:lower-case-words` : "an id as kind:lower-case-words";
  throw badInput(`${path}: expected ${expected}, got ${shown(id)}${hint(id, wanted)}`);
}

const form = /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/;

function hint(id: string, wanted: string | undefined): string {
  const [prefix, slug] = id.includes(":") ? id.split(":") : [wanted, id];
  const near =
    wanted ??
    nearest(
      prefix ?? "",
      [...kinds.values()].map((kind) => kind.prefix),
    );
  const meant = `${near}:${slug}`;
  return near && form.test(meant) && meant !== id ? ` (did you mean "${meant}"?)` : "";
}
