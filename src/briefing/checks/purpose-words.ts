import type { RowProblem, Verdict } from "./check.js";
import type { Facts } from "./facts.js";
import { small } from "./reading.js";
import { relationVerdicts, type StatedRelation, statedRelations } from "./stated-relations.js";
import { missingWords, quotedWords } from "./tokens.js";

const purpose =
  /^(?:in order to|so as to|to|aim\w*|with the aim|for the purpose|in a bid|help\w*|encourag\w*|promot\w*|ensur\w*)\b/;
/** "To" after these words is no purpose: "continued to boost". */
const noPurpose =
  /\b(?:continu\w*|beg[aiu]n|start\w*|help\w*|able|manag\w*|serv\w*|contribut\w*|le[ad]d?|due|thanks|owing|according|attribut\w*|c[ao]m\w*|said|expect\w*|us\w*) to (?:\w+ly )?$/;
const ground =
  /\b(?:rel(?:y|ies|ying) on|build(?:s|ing)? on|based on|on the basis of|with the implementation|foundation (?:for|of)|the path to|under the (?:condition|premise)|premised on|conditional on)\b/;

/** A purpose, an effect that a speaker claims and a ground are three things: each is in the relation of its words. */
export function purposesApart(facts: Facts): Verdict[] {
  const stated = statedRelations(facts).filter(({ edge }) => edge.relation in problems);
  return relationVerdicts(
    stated,
    (relation) => problemOf(facts, relation),
    "the words say a purpose, an effect or a ground",
  );
}

const problems: Readonly<Record<string, (wording: string, quotes: readonly string[]) => string | undefined>> = {
  AIMS_AT: (wording) => (purpose.test(wording) ? undefined : `"${wording}" says no purpose`),
  RESTS_ON: (wording) => (ground.test(wording) ? undefined : `"${wording}" says no ground`),
  SAID_TO_AFFECT: (wording, quotes) => {
    if (
      /^(?:in order to|so as to|to|aimed at|aiming to|with the aim|in a bid)\b/.test(wording) ||
      isPurpose(wording, quotes)
    )
      return `"${wording}" says a purpose: expected AIMS_AT`;
    return ground.test(wording) ? `"${wording}" says a ground: expected RESTS_ON` : undefined;
  },
};

function problemOf(facts: Facts, { edge, quotes, said }: StatedRelation): RowProblem | undefined {
  const wording = small(facts.read(String(edge.props.wording))).trim();
  const missing = missingWords(wording, said);
  const problem =
    missing.length > 0
      ? `no word such as ${quotedWords(missing)} is said, the wording is "${wording}"`
      : problems[edge.relation]?.(
          wording,
          quotes.map(({ quote }) => small(quote)),
        );
  return problem === undefined ? undefined : { field: "wording", problem };
}

/** True where the wording follows "to" or "in order to" in a quotation: "to effectively protect". */
const isPurpose = (wording: string, quotes: readonly string[]) =>
  quotes.some((quote) => {
    const before = quote.slice(0, Math.max(0, quote.indexOf(wording)));
    return /\bto (?:\w+ly )?$/.test(before) && !noPurpose.test(before);
  });
