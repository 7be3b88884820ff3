import { didYouMean } from "../model/did-you-mean.js";
import { kindOfId, relations } from "../model/index.js";
import type { EdgeRecord } from "../store/store.js";

/** Hint at a relation of a similar name that fits both ends: FOLLOWED_UP_BY for FOLLOWED_BY from a commitment. */
export function fittingName({ relation, source, target }: EdgeRecord): string {
  const [from, to] = [source, target].map((id) => kindOfId(id)?.name);
  const fits = [...relations.values()].filter((one) => from && to && one.from.includes(from) && one.to.includes(to));
  return didYouMean(
    relation,
    fits.map(({ name }) => name),
  );
}
