import { metricOf } from "./nodes.js";
import { picksFrom } from "./random.js";
import { idOf } from "./size.js";
import { intents } from "./vocabulary.js";

/** Every relation: who issued a policy, what it targets, what a metric measures, and of what and where an observation is. */
export function* edges(size) {
  const pick = picksFrom(3);
  for (let i = 0; i < size.policies; i++) yield* ofPolicy(i, size, pick);
  for (let i = 0; i < size.metrics; i++) yield edge("MEASURES", idOf.metric(i), idOf.industry(industryOf(i, size)));
  for (let i = 0; i < size.observations; i++) {
    const id = idOf.observation(i);
    yield edge("OBSERVES", id, idOf.metric(metricOf(i, size)));
    if (pick.chance(0.8)) yield edge("IN_PLACE", id, idOf.place(pick.below(size.places)));
  }
}

/** The industry that a metric measures, by index: as many metrics for each. */
export const industryOf = (metric, { industries }) => (metric * 7919) % industries;

function* ofPolicy(i, size, pick) {
  const id = idOf.policy(i);
  const evidence = () => [idOf.evidence(pick.below(size.evidence))];
  for (const [order, body] of pick.different(pick.chance(0.3) ? 2 : 1, size.bodies).entries())
    yield edge("ISSUED", idOf.body(body), id, {
      act: "ISSUED",
      role: order === 0 ? "LEAD" : "JOINT",
      evidence: evidence(),
    });
  for (const industry of pick.different(4, size.industries)) {
    const intent = pick.of(intents);
    const props = { intent, modality: "REPORTED", evidence: evidence() };
    yield edge("TARGETS", id, idOf.industry(industry), props, `|${intent}`);
  }
}

const edge = (relation, source, target, props = {}, key = "") => ({
  id: `${relation}|${source}|${target}${key}`,
  relation,
  source,
  target,
  props,
});
