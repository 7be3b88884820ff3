import { type JudgedRow, judgedVerdicts, type RowProblem, type Verdict } from "./check.js";
import { saysDay } from "./day-words.js";
import type { Facts, Quotation } from "./facts.js";
import { namesOf } from "./names.js";
import { documentOf } from "./period-words.js";
import { former, isCarried } from "./relation-ends.js";
import { namesakes, unsaidName } from "./name-words.js";
import { small, surroundings } from "./reading.js";
import { missingWords, quotedWords, tokensOf } from "./tokens.js";
import type { KindName } from "../../model/index.js";
import { groupBy } from "../../store/group-by.js";
import type { NodeRecord } from "../../store/store.js";

/** Kinds whose names are checked otherwise: a commitment's with its action, a metric's with its figures. */
const elsewhere: ReadonlySet<string> = new Set(["Commitment", "Metric"]);

/** The quotations of a thing's row name it, and give the fields of its own: honorific, day, classification. */
export function thingsSaid(facts: Facts): Verdict[] {
  const rows = facts.along("MENTIONS").map(({ target }) => target);
  const judged = [...new Set(rows)].flatMap((id): JudgedRow[] => {
    const node = facts.node(id);
    if (!node || elsewhere.has(node.kind)) return [];
    const quotes = facts
      .edgesTo(id, "MENTIONS")
      .flatMap(({ props }) => facts.evidence(props.evidence as readonly string[]));
    const found: Found | undefined =
      node.kind === "Document"
        ? unsaidName(facts, id, quotes)
        : (nameProblem(facts, id, quotes) ??
          unsaidName(facts, id, quotes) ??
          otherNamed(facts, node, quotes) ??
          othersAlias(facts, node) ??
          fieldProblem(facts, node, quotes));
    return [{ id, quote: (found?.quote ?? quotes[0])?.original, problem: found }];
  });
  return judgedVerdicts(judged, (count) => `${count} things: their quotations name them and give their own fields.`);
}

type Found = RowProblem & { readonly quote?: Quotation };

/** Each quotation has a word of a name; and all words of one name are in one of them, or in all together. */
function nameProblem(facts: Facts, id: string, quotes: readonly Quotation[]): Found | undefined {
  const names = namesOf(facts, id);
  const words = new Set(names.flatMap((name) => tokensOf(name)));
  if (words.size === 0) return undefined;
  const foreign = quotes.find(
    (quote) =>
      quote.role === "CLAIM" &&
      !tokensOf(quote.quote).some((token) => words.has(token)) &&
      !isCarried(facts, { quotes: [quote] }, id),
  );
  const refuse = (quote: Quotation, missing: readonly string[]) => ({
    field: "evidence",
    problem: `no word such as ${quotedWords(missing)} names ${id}`,
    quote,
  });
  if (foreign) return refuse(foreign, missingWords(names[0] ?? id, foreign.quote));
  const said = quotes.map(({ quote }) => quote).join(" | ");
  const lacks = names.map((name) => missingWords(name, said)).toSorted((a, b) => a.length - b.length);
  const [lack = [], [first]] = [lacks[0], quotes];
  return lack.length === 0 || !first || isCarried(facts, { quotes }, id) || isFormer(facts, id, lack)
    ? undefined
    : refuse(first, lack);
}

/** A quotation that names another thing of the kind, and this one only by an alias that is a part of that name and nothing of its own. */
function otherNamed(facts: Facts, { id, kind, props }: NodeRecord, quotes: readonly Quotation[]): Found | undefined {
  const names = namesByKind(facts).get(kind) ?? [];
  const main = tokensOf(String(props.name));
  const related = namesakes(facts, id);
  for (const quote of quotes.filter(({ role }) => role === "CLAIM")) {
    const text = small(quote.quote);
    const own = names.filter((name) => name.id === id && isSaid(name.tokens, text));
    if (own.length === 0 || main.length === 0 || own.some(({ tokens }) => tokens.some((token) => main.includes(token))))
      continue;
    const other = names.find(
      ({ id: one, name, tokens }) =>
        one !== id &&
        !related.includes(one) &&
        text.includes(name) &&
        own.every((mine) => mine.tokens.length < tokens.length && mine.tokens.every((token) => tokens.includes(token))),
    );
    if (other) return { field: "evidence", problem: `"${other.name}" is said, a name of ${other.id}`, quote };
  }
  return undefined;
}

/** An alias that is the name of another thing of the kind, which no reader has linked to this one; the beginning of its own name it may be. */
function othersAlias(facts: Facts, { id, kind, props }: NodeRecord): Found | undefined {
  const names = namesByKind(facts).get(kind) ?? [];
  const linked = new Set(
    (["POSSIBLY_SAME", "MATCHES", "SUCCEEDS"] as const).flatMap((relation) => [
      ...facts.targets(id, relation),
      ...facts.sources(id, relation),
    ]),
  );
  const aliases = new Set(((props.aliases ?? []) as readonly string[]).map(small));
  const main = small(String(props.name));
  for (const { name, tokens } of names.filter(
    (one) => one.id === id && aliases.has(one.name) && !main.startsWith(one.name),
  )) {
    const other = names.find(
      (one) =>
        one.id !== id &&
        !linked.has(one.id) &&
        (one.name === name || (tokens.length > 1 && one.isMain && same(one.tokens, tokens))),
    );
    if (other) return { field: "aliases", problem: `"${name}" is a name of ${other.id}` };
  }
  return undefined;
}

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((token) => other.includes(token));

const isSaid = (tokens: readonly string[], text: string) => {
  const said = tokensOf(text);
  return tokens.every((token) => said.includes(token));
};

interface Name {
  readonly id: string;
  readonly kind: string;
  /** In small letters. */
  readonly name: string;
  readonly tokens: readonly string[];
  readonly isMain: boolean;
}

const named = new WeakMap<Facts, ReadonlyMap<string, readonly Name[]>>();

/** Names of all things, by kind. */
function namesByKind(facts: Facts): ReadonlyMap<string, readonly Name[]> {
  let found = named.get(facts);
  if (!found) {
    const ids = [...new Set(facts.along("MENTIONS").map(({ target }) => target))];
    const all = ids.flatMap((id): Name[] => {
      const kind = facts.node(id)?.kind ?? "";
      return namesOf(facts, id).map((name, index) => ({
        id,
        kind,
        name: small(name),
        tokens: tokensOf(name),
        isMain: index === 0,
      }));
    });
    named.set(facts, (found = groupBy(all, ({ kind }) => kind)));
  }
  return found;
}

/** "The new version of the specifications" says that there was a former one, which has no name of its own. */
const isFormer = (facts: Facts, id: string, lack: readonly string[]) =>
  facts
    .sources(id, "SUCCEEDS")
    .some((later) => missingWords(lack.join(" "), `${namesOf(facts, later).join(" ")} ${former}`).length === 0);

/** "Held a press conference": the briefing itself is on the day of its document. */
const isBriefing = (facts: Facts, quotes: readonly Quotation[], day: unknown) =>
  quotes.some(
    (quote) => documentOf(facts, quote)?.day === day && /\b(?:press conference|briefing|today)\b/i.test(quote.quote),
  );

/** An honorific that is said before a name of a person, where none of those said is the person's own. */
function otherHonorific(facts: Facts, id: string, quotes: readonly Quotation[], own: string): string | undefined {
  const names = new Set(namesOf(facts, id).flatMap((name) => small(name).split(" ")));
  const texts = quotes.map((quote) => small(surroundings(facts, quote).before + quote.quote));
  const said = texts.flatMap((text) => [...text.matchAll(/\b(mr|ms|mrs|miss|dr|prof|sir|madam)\.? (\w+)/g)]);
  const before = said.filter(([, , name = ""]) => names.has(name)).map(([, honorific = ""]) => honorific);
  return before.length === 0 || before.includes(own.replace(/\.$/, "")) ? undefined : before[0];
}

/** Words at the end of a name that say what a thing is, and the classifications that they allow. */
const heads: Partial<Record<KindName, readonly (readonly [RegExp, readonly string[]])[]>> = {
  GovernmentBody: [
    [/\bministry$/, ["MINISTRY"]],
    [/\bbureau$/, ["BUREAU", "ADMINISTRATION", "LOCAL_GOVERNMENT", "PARTY_BODY"]],
    [/\bdepartment$/, ["DEPARTMENT", "LOCAL_GOVERNMENT", "PARTY_BODY", "BUREAU"]],
    [/\boffice$/, ["OFFICE", "LOCAL_GOVERNMENT", "PARTY_BODY"]],
    [/\badministration$/, ["ADMINISTRATION", "BUREAU"]],
    [/\bstate council$/, ["STATE_COUNCIL"]],
  ],
  Organization: [
    [/\b(?:compan(?:y|ies)|corporation|corp\.?|inc\.?|ltd\.?)$/, ["COMPANY"]],
    [/\b(?:daily|news|times|post|journal|magazine|television|gazette|courier)$/, ["MEDIA_OUTLET"]],
    [/\b(?:universit(?:y|ies)|institutes?|academ(?:y|ies)|laborator(?:y|ies))$/, ["RESEARCH"]],
    [/\b(?:alliance|association|federation)$/, ["ALLIANCE", "COMMUNITY"]],
    [/\bcommunit(?:y|ies)$/, ["COMMUNITY", "ALLIANCE"]],
  ],
  EnterpriseClass: [
    [/\bbrands?$/, ["BRAND"]],
    [/\bfactor(?:y|ies)$/, ["FACTORY"]],
    [/\bclusters?$/, ["CLUSTER"]],
    [/\b(?:enterprises?|compan(?:y|ies)|firms?|smes?|makers?|manufacturers?)$/, ["ENTERPRISE"]],
  ],
};

function fieldProblem(facts: Facts, { id, kind, props }: NodeRecord, quotes: readonly Quotation[]): Found | undefined {
  const { classification, heldOn, honorific } = props;
  if (heldOn !== undefined && !saysDay(facts, quotes, heldOn) && !isBriefing(facts, quotes, heldOn))
    return { field: "heldOn", problem: `no words say ${String(heldOn)}, the day of ${id}` };
  const other =
    honorific === undefined
      ? undefined
      : otherHonorific(facts, id, quotes, small(facts.read(String(honorific))).trim());
  if (other !== undefined)
    return { field: "honorific", problem: `"${other}" is said, the honorific of ${id} is "${String(honorific)}"` };
  if (classification === undefined) return undefined;
  const refuse = (problem: string) => ({
    field: "classification",
    problem: `${problem}, the classification is ${String(classification)}`,
  });
  const head = small(String(props.name)).replace(
    / (?:of|for|in|on|that|which|at|above|registered|with)\b.*$| \(.*\)$/,
    "",
  );
  const [pattern, allowed] = (heads[kind] ?? []).find(([word]) => word.test(head)) ?? [];
  if (allowed && !allowed.includes(String(classification))) return refuse(`"${pattern?.exec(head)?.[0]}" is its name`);
  return kind === "Organization" && classification !== "MEDIA_OUTLET" && facts.edgesTo(id, "ASKED_BY").length > 0
    ? refuse("it asks a question")
    : undefined;
}
