import { judgedVerdicts, type RowProblem, type Verdict } from "./check.js";
import type { Facts, Quotation } from "./facts.js";
import { lastDay, isDay } from "../../model/day.js";
import { saidOn } from "../../model/document.js";
import { isChinese } from "./chinese/glossary.js";
import { periodPhrases } from "./period-phrases.js";
import { documentOf } from "./period-words.js";
import { affirmed, negated } from "./negation.js";
import { small, surroundings } from "./reading.js";
import { saysDay, saysFrom } from "./day-words.js";
import { lackOf } from "./stated-relations.js";
import { numbersIn, same, written } from "./spoken-numbers.js";
import { missingWords, quotedWords, tokensOf } from "./tokens.js";

const promise =
  /\b(?:will|shall|plans? to|aims? to|going to|intends? to|pledges?|promises?|strives? to|next|commit\w*|need to|encourage|want to|hopes? to|promised|pledged|committed|vowed|would|'ll|continu\w*|must)\b/;
const requirement =
  /\b(?:must|shall|requir\w*|will be|should|has to|have to|need to|needs to|ordered?|mandat\w*|no occurrence|not allowed|prohibit\w*|forbid\w*|may not|obliged?)\b/;
const appeal = /\b(?:encourag|urg(?:e|es|ed|ing)\b|call(?:s|ed|ing)? on|invit(?:e|es|ed|ing)\b)/;
/** Share of an action's words that its quotations must hold: the rest is the reader's own wording. */
const leastShare = 2 / 3;
/** The same of an action in English whose quotations are Chinese. */
const leastOfTranslation = 0.25;

const ordinals =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|next|previous|\d+(?:st|nd|rd|th))\b/g;
const ordinalsIn = (text: string) => [...small(text).matchAll(ordinals)].map(([word]) => word);

/** The words of a commitment give its action, force, dates and status. */
export function commitmentsSaid(facts: Facts): Verdict[] {
  const rows = facts.ofKind("Commitment").map(({ id, props }) => ({ id, props, quotes: quotesOf(facts, id) }));
  const cited = rows.filter(({ quotes }) => quotes.length > 0);
  return judgedVerdicts(
    cited.map((row) => ({ id: row.id, quote: row.quotes.at(-1)?.original, problem: problemOf(facts, row) })),
    (count) => `${count} commitments: the words give action, force and dates.`,
  );
}

interface Commitment {
  readonly id: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly quotes: readonly Quotation[];
}

/** The quotations of a commitment's row. */
export const quotesOf = (facts: Facts, id: string): Quotation[] =>
  facts.edgesTo(id, "MENTIONS").flatMap(({ props }) => facts.evidence(props.evidence as readonly string[]));

function problemOf(facts: Facts, { id, props, quotes }: Commitment): RowProblem | undefined {
  const said = small(quotes.map(({ quote }) => quote).join(" | "));
  const chinese = quotes.some(({ original }) => isChinese(original));
  const refuse = (field: string, problem: string) => ({ field, problem });
  for (const field of ["action", "name"]) {
    const words = facts.read(String(props[field]));
    const tokens = tokensOf(words);
    const missing = missingWords(words, said);
    const unsaid = numbersIn(words).find((number) => !numbersIn(said).some((one) => same(one, number)));
    if (unsaid !== undefined)
      return refuse(field, `no words say ${written(unsaid)}, the ${field} is "${String(props[field])}"`);
    const ordinal = ordinalsIn(words).find((one) => !ordinalsIn(said).includes(one));
    if (ordinal !== undefined)
      return refuse(field, `no words say "${ordinal}", the ${field} is "${String(props[field])}"`);
    const not = negated(said).find(
      ({ verb }) =>
        tokens.includes(tokensOf(verb)[0] ?? "") && !tokensOf(affirmed(said)).includes(tokensOf(verb)[0] ?? ""),
    );
    if (not !== undefined && negated(small(words)).length === 0)
      return refuse(field, `"${not.words}" is said, the ${field} is "${String(props[field])}"`);
    const least = chinese && !isChinese(String(props[field])) ? leastOfTranslation : leastShare;
    if (tokens.length > 0 && missing.length / tokens.length > 1 - least)
      return refuse(
        field,
        `no word such as ${quotedWords(missing)} is said, the ${field} is "${String(props[field])}"`,
      );
  }
  const around = small(quotes.map((quote) => `${surroundings(facts, quote).before}${quote.quote}`).join(" | "));
  if (
    props.force === "ENCOURAGEMENT" ? !appeal.test(said) : appeal.test(small(String(props.action)).split(" ")[0] ?? "")
  )
    return refuse(
      "force",
      props.force === "ENCOURAGEMENT"
        ? 'no word such as "encourage" is said, the force is ENCOURAGEMENT'
        : `"${String(props.action).split(" ")[0]}" promises nothing, the force is ${String(props.force)}`,
    );
  if ((props.inferred as readonly string[] | undefined)?.includes("committedBy"))
    for (const body of facts.sources(id, "COMMITS"))
      if (lackOf(facts, body, said).length === 0) return refuse("inferred", `inferred: the words name ${body}`);
  if (props.force === "PROMISE" && !promise.test(around) && !promise.test(said))
    return refuse("force", 'no word such as "will" is said, the force is PROMISE');
  if (props.force === "REQUIREMENT" && !requirement.test(said))
    return refuse("force", 'no word such as "must" is said, the force is REQUIREMENT');
  if (props.force === "PROMISE" && /\bmust\b/.test(said) && !/\b(?:we|will)\b/.test(said))
    return refuse("force", '"must" is said, the force is PROMISE');
  for (const field of ["dueBy", "effectiveFrom"])
    if (props[field] !== undefined && !saysDay(facts, quotes, props[field], field === "dueBy"))
      return refuse(field, `no words say ${String(props[field])}, the row's ${field}`);
  const dates = dateProblem(facts, props, quotes);
  if (dates) return dates;
  if (props.effectiveFrom !== undefined && !saysFrom(facts, quotes, props.effectiveFrom))
    return refuse(
      "effectiveFrom",
      `no word such as "from" or "takes effect" is beside ${String(props.effectiveFrom)}, the row's effectiveFrom`,
    );
  return statusProblem(facts, id, props, quotes);
}

/** "by 2033" is a day that it is due, "from 2026" one that it holds from: the row has both where both are said. */
function dateProblem(
  facts: Facts,
  props: Readonly<Record<string, unknown>>,
  quotes: readonly Quotation[],
): RowProblem | undefined {
  const dues: { words: string; end: string }[] = [];
  for (const quote of quotes) {
    const day = documentOf(facts, quote)?.day;
    if (day === undefined) continue;
    const text = small(quote.quote);
    for (const { at, words, end, start } of periodPhrases(quote.quote, day)) {
      const before = `${text.slice(0, at)}${words}`;
      if (end <= day) continue;
      const due = /\b(?:by|before|no later than|until) (?:the )?(?:end of )?[^|]*$/.test(
        before.slice(-(words.length + 18)),
      );
      const from = /\b(?:from|starting|as of|beginning|since) [^|]*$/.test(before.slice(-(words.length + 12)));
      if (due) dues.push({ words, end });
      if (from && !due && props.effectiveFrom === undefined)
        return { field: "effectiveFrom", problem: `"${words}" is said (${start}), the row is without effectiveFrom` };
      if (props.effectiveFrom !== undefined && due && props.dueBy === undefined)
        return { field: "effectiveFrom", problem: `"${words}" is when it is due` };
    }
  }
  const dueBy = isDay(props.dueBy) ? lastDay(props.dueBy) : undefined;
  const last = dues.at(-1);
  if (last && dues.every(({ end }) => end !== dueBy))
    return {
      field: "dueBy",
      problem: `"${last.words}" is said, the row is ${props.dueBy === undefined ? "without dueBy" : `due by ${String(props.dueBy)}`}`,
    };
  if (
    props.dueBy !== undefined &&
    quotes.every(
      (quote) => /\bfrom (?:the )?(?:\w+ )?20\d\d/.test(small(quote.quote)) && !/\bby\b/.test(small(quote.quote)),
    )
  )
    return { field: "dueBy", problem: '"from" is said, not "by"' };
  return undefined;
}

function statusProblem(
  facts: Facts,
  id: string,
  props: Readonly<Record<string, unknown>>,
  quotes: readonly Quotation[],
): RowProblem | undefined {
  const documents = new Set(quotes.map(({ document }) => document));
  const followed = facts.targets(id, "FOLLOWED_UP_BY").length > 0;
  const days = new Map(quotes.map((quote) => [quote, documentOf(facts, quote)?.day ?? ""]));
  const first = [...days.values()].toSorted()[0];
  const later = quotes.filter((quote) => documents.size === 1 || days.get(quote) !== first);
  const done = later.some(
    ({ quote }) =>
      /\b(?:completed?|finished|done|achieved|has been|have been|was|were|launched|issued|built)\b/i.test(quote) &&
      !/\b(?:will|shall|plans? to|aims? to)\b/i.test(quote),
  );
  if (props.status === "OPEN" || props.status === undefined) return undefined;
  if (props.status === "REPLACED" && facts.targets(id, "FOLLOWED_UP_BY").length > 0) return undefined;
  const refuse = (problem: string) => ({
    field: "status",
    problem: `${problem}, the status is ${String(props.status)}`,
  });
  if (props.status === "REAFFIRMED")
    return followed || documents.size > 1 ? undefined : refuse("only one document says it");
  if (props.status === "REPORTED_DONE") return done || followed ? undefined : refuse("no later words report it");
  const published = facts
    .ofKind("Document")
    .map((document) => saidOn(document.props))
    .flatMap((day) => (isDay(day) ? [lastDay(day)] : []));
  const latest = published.toSorted().at(-1) ?? "";
  return isDay(props.dueBy) && lastDay(props.dueBy) < latest
    ? undefined
    : refuse("no day by which it was due has passed");
}
