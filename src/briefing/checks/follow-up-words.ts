import { isDay, lastDay } from "../../model/day.js";
import type { RowProblem } from "./check.js";
import type { Facts, Quotation } from "./facts.js";
import { documentOf } from "./period-words.js";
import type { EdgeRecord } from "../../store/store.js";
import { namesOf } from "./names.js";
import { around } from "./reading.js";
import { tokensOf } from "./tokens.js";
import type { StatedRelation } from "./stated-relations.js";

/** Words of what became of a promise. */
const outcomes: Readonly<Record<string, RegExp>> = {
  REPORTED_DONE:
    /\b(?:complet\w*|finish\w*|done|achiev\w*|fulfil\w*|met|kept|reach\w*|exceed\w*|has been|have been|been|was|were|launched|issued|released|published|built|opened|established|in operation|in force|took effect|now|set up|realized|delivered|has|have)\b/,
  REAFFIRMED:
    /\b(?:will|shall|plans?|aims?|going to|intends?|pledg\w*|promis\w*|commit\w*|strives?|continu\w*|remain\w*|again|still|reaffirm\w*|reiterat\w*|must|'ll|need to|next)\b/,
  LAPSED:
    /\b(?:not|never|no longer|lapsed?|missed|dropped|cancel\w*|abandon\w*|fail\w*|withdr\w*|postpon\w*|delay\w*|short of|suspend\w*|expired?|scrapped|without)\b|n't\b/,
};
const unfinished =
  /\b(?:not yet|yet to|still (?:to|be)|remain\w*|partly|so far|under ?way|in progress|half of|first of|some of)\b/;
const fulfilled =
  /\b(?:has|have|had|was|were|is|are) (?:now |all |already |fully )*(?:been )?(?:completed|fulfilled|finished|published|achieved|delivered|kept|met)\b/;

/** Words of plans and their outcomes, which name no subject. */
const general = new Set(
  tokensOf(
    "we will have build built promote support develop development work launch accelerate advance improve strengthen new carry out further continue complete establish set up issue release introduce implement plan plans policy policies promise promised april year quarter next first high-quality key industry industrial construction level more system measures program project",
  ),
);

/** The later words, with their sentence and the names of what they are about, share no word with the promise. */
function unrelated(facts: Facts, { source, target }: EdgeRecord, quotes: readonly Quotation[]): string | undefined {
  const { action, name } = facts.node(source)?.props ?? {};
  const subjects = facts.targets(source, "ON").flatMap((id) => namesOf(facts, id));
  const words = [String(action), String(name), ...subjects].map((text) => facts.read(text));
  const promised = tokensOf(words.join(" ")).filter((token) => !general.has(token));
  const told = new Set(tokensOf([...quotes.map((quote) => around(facts, quote)), ...namesOf(facts, target)].join(" ")));
  return promised.length === 0 || promised.some((token) => told.has(token))
    ? undefined
    : `no word of ${source} is said`;
}

/** The later words say what the row says has become of a commitment; they are not older than it. */
export function followProblem(facts: Facts, { edge, said, quotes }: StatedRelation): RowProblem | undefined {
  const status = String(edge.props.status);
  const refuse = (problem: string) => ({ field: "status", problem: `${problem}, the status is ${status}` });
  const dayOf = (quote: Quotation) => documentOf(facts, quote)?.day ?? "";
  const promised = facts
    .edgesTo(edge.source, "MENTIONS")
    .flatMap(({ props }) => facts.evidence(props.evidence as readonly string[]));
  const first = promised.map(dayOf).toSorted()[0] ?? "";
  if (quotes.every((quote) => dayOf(quote) < first))
    return {
      field: "evidence",
      problem: `the words are of ${dayOf(quotes[0] as Quotation)}, the promise is of ${first}`,
    };
  const foreign = unrelated(facts, edge, quotes);
  if (foreign !== undefined) return { field: "from", problem: foreign };
  const done = fulfilled.exec(said)?.[0];
  if (status === "OPEN") return done !== undefined && !unfinished.test(said) ? refuse(`"${done}" is said`) : undefined;
  if (status === "LAPSED") {
    const due = facts.node(edge.source)?.props.dueBy;
    if (isDay(due) && quotes.some((quote) => lastDay(due) < dayOf(quote)))
      return done === undefined ? undefined : refuse(`"${done}" is said`);
  }
  const open =
    status === "REPORTED_DONE" && !fulfilled.test(said)
      ? /\b(?:not yet|yet to|will|has not|have not)\b/.exec(said)?.[0]
      : undefined;
  if (open !== undefined) return refuse(`"${open}" is said`);
  return outcomes[status]?.test(said) === false ? refuse("no word says so") : undefined;
}
