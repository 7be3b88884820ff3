import { judgedVerdicts, type RowProblem, type Verdict } from "./check.js";
import type { Facts, Quotation } from "./facts.js";
import type { EdgeRecord } from "../../store/store.js";
import { missingWords } from "./tokens.js";
import { quotesOf } from "./commitment-words.js";
import { relationVerdicts, statedRelations } from "./stated-relations.js";
import { small, surroundings } from "./reading.js";

const future =
  /\b(?:will|shall|plans?|planned|planning|aims? to|going to|intends?|proposes?|pledges?|promis\w*|requir\w*|strives?|next|to be|must|from 20\d\d|by 20\d\d|going forward|target\w*|'ll|need to|encourage|soon|upcoming|future|about to|expect\w*|would)\b/;
const past =
  /\b(?:has|have|had|was|were)\b(?! to\b)|\b(?:issued|released|launched|adopted|established|reached|totaled|grew|rose|fell|increased|decreased)\b/;
/** A verb that says what is; a quotation without one may be cut from a sentence with "will". */
/** A promise that is reported: "the ministry said that it would accelerate". */
const promised =
  /\b(?:said|promised|pledged|announced|stated|vowed|told|indicated)\b[^|.;]{0,40}\b(?:it|they|we|he|she|which) would\b/;
const finite = /\b(?:is|are|has|have|can|does|do|takes|brings)\b|(?:^|[|,.] ?)(?:we|they|it|i) (?:\w+ly )?[a-z]+/;
const under =
  /\b(?:is|are|been|being|be|we|continu\w*|keep\w*|ongoing|currently|now|under ?way|in progress|further|steadily|actively)\b|\b\w{4,}ing\b/;
const reported =
  /\b(?:said|says?|propos\w*|mention\w*|according|announc\w*|stat(?:ed|es)|claim\w*|urg\w*|not(?:ed|es)|report\w*|call\w*|point\w* out|stress\w*|emphasi\w*|believ\w*|told|describ\w*|adopt\w*|releas\w*|include\w*)\b/;

/** The words say whether a figure, relation or commitment is reported, under way, planned or another's word. */
export function modalitiesSaid(facts: Facts): Verdict[] {
  const relations = relationVerdicts(
    statedRelations(facts).filter(
      ({ edge }) =>
        !["SPOKEN_BY", "ASKED_BY", "HANDED_TO", "ABOUT", "HOLDS_POST", "COMMITS", "ON"].includes(edge.relation),
    ),
    ({ edge, quotes }) =>
      (edge.relation === "SAID_TO_AFFECT" && edge.props.modality === "ATTRIBUTED") || isInName(facts, edge)
        ? undefined
        : problemOf(facts, quotes, edge.props.modality),
    "the words give the modality",
  );
  const rows = [
    ...facts
      .ofKind("Observation")
      .map(({ id, props }) => ({ id, modality: props.modality, quotes: facts.evidence(props.evidence) })),
    ...facts.ofKind("Commitment").map(({ id, props }) => ({
      id,
      modality: props.modality,
      quotes: quotesOf(facts, id),
    })),
  ];
  const judged = rows.map(({ id, modality, quotes }) => ({
    id,
    quote: quotes.findLast(({ role }) => role === "CLAIM")?.original,
    problem: quotes.length > 0 ? problemOf(facts, quotes, modality) : undefined,
  }));
  const holds = (count: number) => `${count} observations and commitments: the words give the modality.`;
  return [...judgedVerdicts(judged, holds), ...relations];
}

/** High-quality consumer goods are consumer goods, no matter who names them. */
const isInName = (facts: Facts, { relation, source, target }: EdgeRecord) =>
  relation === "VARIANT_OF" &&
  missingWords(String(facts.node(target)?.props.name), String(facts.node(source)?.props.name)).length === 0;

/** "Have cumulatively cultivated" tells what is done, where no word tells that it goes on. */
function doneProblem(claimed: string, refuse: (problem: string) => RowProblem): RowProblem | undefined {
  const done = /\b(?:have|has|had) (?:\w+ly |also |already |now )*(?!been\b|be\b)\w+(?:ed|en|ught|ilt)\b/.exec(
    claimed,
  )?.[0];
  const goesOn =
    /\b(?:is|are|been|being) \w+ing\b|\b(?:continu\w*|keep\w*|ongoing|current\w*|under ?way|in progress|further|stead\w*|active\w*|gradual\w*|still|increasing\w*|constant\w*)\b|\b\w{4,}ing\b/;
  return done === undefined || goesOn.test(claimed) ? undefined : refuse(`"${done}" is said`);
}

function problemOf(facts: Facts, quotes: readonly Quotation[], modality: unknown = "REPORTED"): RowProblem | undefined {
  const claims = quotes.filter(({ role }) => role === "CLAIM");
  const said = small(
    quotes
      .filter(({ role }) => role !== "PERIOD")
      .map(({ quote }) => quote)
      .join(" | "),
  );
  const claimed = small(claims.map(({ quote }) => quote).join(" | "));
  const before = small(quotes.map((quote) => surroundings(facts, quote).before).join(" | "));
  const asked = claims.length > 0 && claims.every(({ turn }) => facts.node(turn)?.props.role === "QUESTION");
  const refuse = (problem: string) => ({
    field: "modality",
    problem: `${problem}, the modality is ${String(modality)}`,
  });
  if (modality === "PLANNED") {
    if (future.test(said) || future.test(before)) return undefined;
    const word = past.exec(claimed)?.[0];
    if (word !== undefined) return refuse(`"${word}" is said`);
    return !finite.test(claimed) && before.replaceAll(/[ |]/g, "") === ""
      ? undefined
      : refuse('no word such as "will" is said');
  }
  if (modality === "ATTRIBUTED")
    return asked || reported.test(said) || reported.test(before)
      ? undefined
      : refuse("no word says that another says it");
  if (modality === "ONGOING")
    return under.test(said) || under.test(before)
      ? /^[^|]*\bwill\b[^|]*$/.test(claimed)
        ? refuse('"will" is said')
        : doneProblem(claimed, refuse)
      : refuse('no word such as "are …ing" is said');
  const plan = /\b(?:will|plans? to|aims? to|going to|intends? to)\b/;
  const words = claims.map(({ quote }) => small(quote));
  const isPlan = (text: string) => plan.test(text) && !/\b(?:has|have|had|was|were)\b/.test(text);
  if (words.length > 0 && words.every((text) => isPlan(text) || promised.test(text)))
    return refuse(`"${plan.exec(claimed)?.[0] ?? promised.exec(claimed)?.[0]}" is said`);
  return asked ? refuse("an outlet asks it") : undefined;
}
