import { judgedVerdicts, type Verdict } from "./check.js";
import type { Facts, Quotation } from "./facts.js";
import { namesOf } from "./names.js";
import { quotesAbout } from "./policy-words.js";
import { small } from "./reading.js";
import { tokensOf } from "./tokens.js";

/** Words between two objects of one verb: no verb is among them. */
const joined = /^[,"”’']*\s*(?:(?:and|or|as well as|along with),?\s+)?(?:(?:the|an?)\s+)?["“‘']?$/i;
/** A quotation with such a word is a clause of its own. */
const clause = /\b(?:will|shall|must|should|may|can|is|are|was|were|be|been|being|has|have|had)\b/;
/** Characters of a sentence within which all words of a policy must be, where the text is not available. */
const near = 300;
/** Characters between two objects of one verb. */
const gap = 20;

/** "We will implement the plan and the project": both have one stage, where nothing else is said of either. */
export function stagesOfOneVerb(facts: Facts): Verdict[] {
  const policies = facts.ofKind("Policy").flatMap(({ id, props }) => {
    const quotes = quotesAbout(facts, id);
    const own = quotes.filter(({ role }) => role === "CLAIM");
    const named = facts.edgesTo(id, "MENTIONS").flatMap((edge) => facts.evidence(edge.props.evidence as string[]));
    const claim = named.find(({ role }) => role === "CLAIM");
    return claim && !clause.test(small(claim.quote)) && own.every((quote) => inOneSentence(quote, claim))
      ? [{ id, props, claim, quotes }]
      : [];
  });
  const inOrder = policies.toSorted((a, b) => a.claim.start - b.claim.start);
  const pairs = inOrder.flatMap((first, index) => {
    const rest = inOrder.slice(index + 1);
    const far = rest.findIndex(({ claim }) => claim.start >= first.claim.end + gap);
    return rest
      .slice(0, far < 0 ? rest.length : far)
      .filter(({ claim }) => claim.document === first.claim.document && claim.start >= first.claim.end)
      .filter(({ id, claim }) => startsWithName(facts, id, claim))
      .filter(({ claim, quotes }) => joined.test(between(facts, first.claim, claim, [...first.quotes, ...quotes])))
      .map((second) => ({ first, second }));
  });
  return judgedVerdicts(
    pairs.map(({ first, second }) => ({
      id: second.id,
      quote: second.claim.original,
      problem:
        first.props.stage === second.props.stage
          ? undefined
          : {
              field: "stage",
              problem: `one verb governs it and "${first.claim.original}", which is ${first.props.stage}; the stage is ${second.props.stage}`,
            },
    })),
    (count) => `${count} policies: one stage with the one before, of the same verb.`,
  );
}

const inOneSentence = (a: Quotation, b: Quotation) =>
  a.turn === b.turn &&
  (a.passage === undefined || b.passage === undefined ? Math.abs(a.start - b.start) < near : a.passage === b.passage);

/** A quotation that begins with a verb of its own is governed by that. */
const startsWithName = (facts: Facts, id: string, { quote }: Quotation) =>
  namesOf(facts, id).some((name) => tokensOf(small(name)).includes(tokensOf(small(quote))[0] ?? ""));

/** Text between two quotations, by their passage or by a quotation that covers both. */
function between(facts: Facts, first: Quotation, second: Quotation, quotes: readonly Quotation[]): string {
  const passage = first.passage === second.passage ? facts.node(first.passage ?? "") : undefined;
  const cover = quotes.find(
    ({ document, start, end }) => document === first.document && start <= first.end && second.start <= end,
  );
  const [text, from] = passage
    ? [String(passage.props.text), Number(passage.props.start)]
    : cover
      ? [cover.original, cover.start]
      : ["unknown", first.end];
  return passage || cover ? text.slice(first.end - from, second.start - from) : text;
}
