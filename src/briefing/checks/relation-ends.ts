import { type KindName, kinds } from "../../model/index.js";
import type { Verdict } from "./check.js";
import type { Facts, Quotation } from "./facts.js";
import { namesOf } from "./names.js";
import { lackOf, relationVerdicts, type StatedRelation, statedRelations } from "./stated-relations.js";
import { apartIn } from "./clauses-apart.js";
import { reversedBy, unstated } from "./relation-order.js";
import { small } from "./reading.js";
import { missingWords, quotedWords, tokensOf } from "./tokens.js";

/** True for a kind whose ends are named in words: not of figures and turns, which have no names, nor of commitments, whose own words are checked. */
const isNamed = (kind: KindName) => kind !== "Commitment" && kinds.get(kind)?.entity === true;

/**
 * Both ends of a stated relation are named in its quotations. The custom of "we": a body or organization that is not named is that of
 * the speaker, by the posts that the speaker holds and what their bodies are part of.
 */
export function endsNamed(facts: Facts): Verdict[] {
  return relationVerdicts(statedRelations(facts), (relation) => problemOf(facts, relation), "the words name both ends");
}

function problemOf(facts: Facts, relation: StatedRelation) {
  const { edge, said } = relation;
  for (const [field, id] of [
    ["from", edge.source],
    ["to", edge.target],
  ] as const) {
    const node = facts.node(id);
    if (!node || !isNamed(node.kind)) continue;
    const lack =
      node.kind === "Metric" ? lackOfMetric(String(node.props.measuredProperty), said) : lackOf(facts, id, said);
    if (lack.length === 0) continue;
    if (node.kind === "Official" && edge.relation !== "HOLDS_POST" && isAddressed(facts, id, said)) continue;
    if (isCarried(facts, relation, id)) continue;
    if (facts.sources(id, "SUCCEEDS").some((later) => isFormer(facts, later, lack, said))) continue;
    if (relation.quotes.some(({ speaker }) => bodiesOf(facts, speaker).has(id))) continue;
    return { field, problem: `no word such as ${quotedWords(lack)} names ${id}` };
  }
  if (unstated(facts, edge.relation, [edge.source, edge.target], said))
    return {
      field: "to",
      problem: `no word beside the names says that ${edge.source} ${edge.relation} ${edge.target}`,
    };
  const apart = apartIn(facts, relation);
  if (apart !== undefined) return { field: "to", problem: apart };
  const reversed = reversal(facts, relation);
  return reversed === undefined ? undefined : { field: "from", problem: reversed };
}

/** "Ms. Lin": outside the list of speakers one word of a person's name is enough. */
const isAddressed = (facts: Facts, id: string, said: string) =>
  namesOf(facts, id).some((name) => tokensOf(name).some((token) => tokensOf(said).includes(token)));

const lackOfMetric = (property: string, said: string) => {
  const words = new Set(tokensOf(said));
  const own = tokensOf(property).filter((token) => !["rate", "number", "growth", "size"].includes(token));
  return own.length === 0 || own.some((token) => words.has(token)) ? [] : own;
};

/** Words of an edition that has no name but that of the later one. */
export const former = "previous former old earlier prior edition version";

/** "The new version of the specifications": a later edition says that there was a former one. */
const isFormer = (facts: Facts, later: string, lack: readonly string[], said: string) =>
  /\b(?:new|revised|upgraded|updated|later|adjusted from|changed from|instead of|previous|former)\b/.test(said) &&
  missingWords(lack.join(" "), `${namesOf(facts, later).join(" ")} ${former} ${said}`).length === 0;

/** The custom of "it": a thing that the same turn names before, and that the quotation points to by a pronoun or a word of its name. */
export function isCarried(facts: Facts, { quotes }: Pick<StatedRelation, "quotes">, id: string): boolean {
  const mentions = facts.edgesTo(id, "MENTIONS");
  return quotes.some(({ turn, start, quote }) => {
    const before = mentions
      .filter(({ source }) => source === turn)
      .some(({ props }) => facts.evidence(props.evidence as readonly string[]).some((named) => named.start < start));
    return (
      before &&
      ((!namesAnother(facts, id, quote, quotes) &&
        /\b(?:it|its|they|their|them|which|these|those|this)\b/i.test(quote)) ||
        points(facts, id, quote))
    );
  });
}

/** "The timetable; it has been published": a pronoun points to the thing of that kind that its own quotation names. */
function namesAnother(facts: Facts, id: string, quote: string, quotes: readonly Quotation[]): boolean {
  const kind = facts.node(id)?.kind;
  const turns = [...new Set(quotes.map(({ turn }) => turn))];
  const named = turns
    .flatMap((turn) => facts.edgesFrom(turn, "MENTIONS"))
    .filter(({ target }) => target !== id && facts.node(target)?.kind === kind);
  return named.some(({ target }) => lackOf(facts, target, quote).length === 0);
}

/** "The new version of the specifications" for the Specifications for the Steel Industry; "the technology" for 5G. */
function points(facts: Facts, id: string, quote: string): boolean {
  const node = facts.node(id);
  const kind = node && kinds.get(node.kind)?.label.en.toLowerCase();
  if (kind !== undefined && new RegExp(`\\b(?:the|this|that) ${kind}\\b`, "i").test(quote)) return true;
  const pointers = [...quote.matchAll(/\b(?:the|this|these|such)\s+(?:\w+\s+){0,2}?(\w+)/gi)];
  const words = new Set(pointers.flatMap(([pointer]) => tokensOf(pointer)));
  return namesOf(facts, id).some((name) => tokensOf(name).some((token) => words.has(token)));
}

/** Bodies for which a speaker speaks: of the speaker's posts, and what those are part of. */
function bodiesOf(facts: Facts, speaker: string | undefined): ReadonlySet<string> {
  const bodies = new Set(speaker === undefined ? [] : facts.targets(speaker, "HOLDS_POST"));
  for (const body of bodies) for (const whole of facts.targets(body, "PART_OF")) bodies.add(whole);
  return bodies;
}

/** A relation of things of one kind that the words state the other way round. */
function reversal(facts: Facts, { edge, quotes }: StatedRelation): string | undefined {
  const { relation, source, target } = edge;
  if (relation === "VARIANT_OF") {
    const [own, wholes] = [namesOf(facts, source), namesOf(facts, target)].map((names) =>
      names.map((name) => tokensOf(name)),
    );
    const isWithin = (part: readonly string[], all: readonly string[]) =>
      part.length > 0 && part.length < all.length && part.every((token) => all.includes(token));
    if (
      own?.some((one) => wholes?.some((kind) => isWithin(one, kind))) &&
      !own.some((one) => wholes?.some((kind) => isWithin(kind, one)))
    )
      return `${target} is the more special one`;
  }
  if (relation === "PART_OF")
    for (const { quote } of quotes)
      for (const whole of namesOf(facts, source))
        for (const part of namesOf(facts, target))
          if (small(quote).includes(`${small(part)} of the ${small(whole)}`) && !small(whole).includes(small(part)))
            return `"${part} of the ${whole}" is said`;
  const words = reversedBy(facts, relation, [source, target], quotes);
  return words === undefined ? undefined : `"${words}" is said of ${source} and ${target} the other way round`;
}
