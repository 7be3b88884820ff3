import { badInput, shown } from "../../errors.js";
import type { KindName } from "../../model/index.js";
import { reconcile } from "../../reconcile/reconcile.js";
import type { NodeRecord } from "../../store/store.js";
import type { Context } from "./context.js";

/** Arguments that name one thing. */
export interface OneArgs {
  readonly id?: string | null;
  readonly name?: string | null;
}

/** Reads the thing with an id or a name, of the kind where one is given; refuses both, neither, and a name of several. */
export async function oneBy({ id, name }: OneArgs, context: Context, kind?: KindName): Promise<NodeRecord | undefined> {
  const hasName = typeof name === "string";
  if (hasName === (typeof id === "string"))
    throw badInput(`id, name: expected one of them, got ${hasName ? "both" : "neither"}`);
  const node = hasName ? await nodeNamed(name, context, kind) : await context.node(String(id));
  return !kind || node?.kind === kind ? node : undefined;
}

/** The thing with a name, Chinese name or alias, compared without case, width and punctuation. A name goes before an alias. */
async function nodeNamed(name: string, { store }: Context, kind?: KindName): Promise<NodeRecord | undefined> {
  const query = { query: name, kinds: kind ? [kind] : [], properties: [], limit: 20 };
  const [found = []] = await reconcile(store, [query], () => "name");
  const same = found.filter(({ exact, score }) => exact && score === found[0]?.score).map(({ node }) => node);
  if (same.length > 1)
    throw badInput(
      `name: expected that of one thing, got ${shown(name)}, which ${same.map(({ id }) => id).join(" and ")} have; ask by id`,
    );
  return same[0];
}
