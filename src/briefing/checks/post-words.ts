import type { RowProblem } from "./check.js";
import { saysDay } from "./day-words.js";
import type { Facts, Quotation } from "./facts.js";
import { namesOf } from "./names.js";
import { around, small } from "./reading.js";
import { lackOf, type StatedRelation } from "./stated-relations.js";
import { missingWords, quotedWords, tokensOf } from "./tokens.js";

const lesser = /\b(?:deputy|vice|assistant|former|acting|executive|associate|then)[ -]$/;

/** Title, body, role and days of a post are said; a deputy is no head. */
export function postProblem(facts: Facts, { edge, quotes, said }: StatedRelation): RowProblem | undefined {
  const title = small(facts.read(String(edge.props.title))).trim();
  const lacking = missingWords(title, said);
  if (lacking.length > 0)
    return { field: "title", problem: `no word such as ${quotedWords(lacking)} is said, the title is "${title}"` };
  const isNamed = (quote: Quotation) =>
    namesOf(facts, edge.source).some((name) =>
      tokensOf(name).some((token) => tokensOf(around(facts, quote)).includes(token)),
    );
  // The words of a colleague's post say nothing of this person.
  const own = quotes.filter(isNamed);
  const texts = (own.length > 0 ? own : quotes).map(({ quote }) => small(quote));
  if (own.length > 0 && missingWords(title, texts.join(" | ")).length > 0)
    return { field: "from", problem: `"${title}" is not said of ${edge.source}` };
  const places = texts.flatMap((text) =>
    [...text.matchAll(new RegExp(`(?<!\\w)${title.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?!\\w)`, "g"))].map(
      ({ index }) => ({ text, index }),
    ),
  );
  if (places.length > 0) {
    const full = places.filter(({ text, index }) => !lesser.test(text.slice(0, index)));
    if (full.length === 0)
      return {
        field: "title",
        problem: `"${lesser.exec(places[0]?.text.slice(0, places[0].index) ?? "")?.[0].trim()} ${title}" is said, the title is "${title}"`,
      };
    const bodies = bodyNames(facts, edge.target);
    const beside = full.some(({ text, index }) => {
      const after = text
        .slice(index + title.length)
        .replace(/^[,\s]*(?:(?:of|for|at|in|with|from|to)\s+)?(?:the\s+)?/, "");
      const before = text.slice(0, index).replace(/(?:'s)?[,\s]*$/, "");
      return (
        bodies.some((name) => after.startsWith(name) || before.endsWith(name)) ||
        (/minister/.test(title) && lackOf(facts, edge.target, `${title} ${after.slice(0, 100)}`).length === 0)
      );
    });
    if (!beside) return { field: "to", problem: `"${title}" is not said of ${edge.target}` };
  }
  const { role } = edge.props;
  const unsaid = role === undefined ? [] : missingWords(facts.read(String(role)), said);
  if (unsaid.length > 0)
    return {
      field: "role",
      problem: `no word such as ${quotedWords(unsaid)} is said, the role is "${String(role)}"`,
    };
  // Documents add up to one relation: which of them gave a day is not known.
  if (new Set(quotes.map(({ document }) => document)).size > 1) return undefined;
  for (const field of ["from", "to"] as const) {
    const day = edge.props[field];
    if (day !== undefined && !saysDay(facts, quotes, day))
      return { field: field === "from" ? "since" : "until", problem: `no words say ${String(day)}` };
  }
  return undefined;
}

const bodyNames = (facts: Facts, id: string) => {
  const props = facts.node(id)?.props;
  const names = ((props?.names ?? []) as readonly string[]).map((json) =>
    small((JSON.parse(json) as { text: string }).text),
  );
  return [small(String(props?.name)), ...names];
};
