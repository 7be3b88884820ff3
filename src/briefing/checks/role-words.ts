import { judgedVerdicts, type RowProblem, type Verdict } from "./check.js";
import type { Facts, Figure, Quotation } from "./facts.js";
import { documentOf } from "./period-words.js";
import { periodPhrases } from "./period-phrases.js";
import { small } from "./reading.js";

const comparing =
  /\b(?:than|compared|year[- ]on[- ]year|month[- ]on[- ]month|from|over|versus|against|average|earlier|before|previous|last|same period)\b/;

/** A PERIOD quotation names a time, a COMPARISON quotation what is compared with, and none of them is in the claim already. */
export function rolesFit(facts: Facts): Verdict[] {
  const judged = facts.figures.map((figure) => {
    const found = problemOf(facts, figure);
    return { id: figure.id, quote: found?.quote.original ?? figure.asSaid, problem: found };
  });
  return judgedVerdicts(
    judged,
    (count) =>
      `${count} ${count === 1 ? "observation" : "observations"}: each quotation contributes what its role says.`,
  );
}

function problemOf(facts: Facts, { evidence }: Figure): (RowProblem & { readonly quote: Quotation }) | undefined {
  const quotes = facts.evidence(evidence);
  for (const quote of quotes) {
    const refuse = (problem: string) => ({
      field: "evidence",
      problem: `${problem}, the role is ${quote.role}`,
      quote,
    });
    if (
      quote.role === "PERIOD" &&
      periodPhrases(quote.quote, documentOf(facts, quote)?.day ?? "2000-01-01").length === 0
    )
      return refuse("no word names a time");
    if (quote.role === "COMPARISON" && !comparing.test(small(quote.quote))) return refuse("no word compares");
  }
  return undefined;
}
