import type { Verdict } from "./check.js";
import type { Facts } from "./facts.js";

const vague =
  /^(?:key|critical|typical|related|relevant|important|major|emerging|other|various) (?:\w+ )?(?:industries|sectors|fields|areas|regions|departments|provinces|cities|enterprises)$/i;

/** The key industries of one answer are not those of another: a vague class is named in one turn, and linked by POSSIBLY_SAME. */
export function vagueClassesApart(facts: Facts): Verdict[] {
  const classes = (["Industry", "Place", "EnterpriseClass", "GovernmentBody"] as const)
    .flatMap((kind) => facts.ofKind(kind).map(({ id, props }) => ({ id, name: props.name })))
    .filter(({ name }) => vague.test(String(name)))
    .map(({ id, name }) => ({ id, name, turns: [...new Set(facts.sources(id, "MENTIONS"))].toSorted() }));
  const wrong = classes.filter(({ turns }) => turns.length > 1);
  const sound = classes.filter(({ turns }) => turns.length === 1).map(({ id }) => id);
  return [
    ...wrong.map(({ id, name, turns }): Verdict => ({
      status: "FAILS",
      subjects: [id],
      detail: `"${name}" is named in ${turns.join(" and ")}: expected one thing for each, linked by POSSIBLY_SAME.`,
      field: "evidence",
    })),
    ...(sound.length > 0
      ? [{ status: "HOLDS" as const, subjects: sound, detail: `${sound.length} vague classes: each is of one turn.` }]
      : []),
  ];
}
