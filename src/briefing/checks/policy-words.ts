import { type JudgedRow, judgedVerdicts, type RowProblem, type Verdict } from "./check.js";
import type { RelationName } from "../../model/index.js";
import type { Facts, Quotation } from "./facts.js";
import { namesOf } from "./names.js";
import { saysDay } from "./day-words.js";
import { affirmed } from "./negation.js";
import { around, small } from "./reading.js";
import { missingWords, quotedWords } from "./tokens.js";

/** Words for the form of a policy, in its names or quotations; INITIATIVE and PROGRAM are the forms of what names none. */
const forms: Readonly<Record<string, RegExp>> = {
  ACTION_PLAN: /\bplans?\b|\bactions?\b|\broad ?maps?\b/,
  REGULATION:
    /\bregulations?\b|\bcode\b|\blaws?\b|\bdecrees?\b|\bmeasures? (?:for|on) the (?:administration|management)\b|\brules\b|\bordinance\b|\bact\b|\bcertificat\w*|\blicen[cs]\w*|\bpermits?\b/,
  SPECIFICATION:
    /\bspecifications?\b|\bindicators?\b|\brequirements?\b|\brules\b|\bevaluat\w*|\bcertificat\w*|\blicen[cs]\w*|\bconditions\b/,
  STANDARD_SYSTEM: /\bstandard\w*|\bbenchmarks?\b|\bindicators?\b|\bevaluation system\b/,
  GUIDELINE: /\bguid\w+|\bopinions?\b|\bprinciples?\b|\badvice\b/,
  PILOT: /\bpilots?\b|\btrials?\b|\btest\w*|\bdemonstration\b/,
  CAMPAIGN:
    /\bcampaigns?\b|\btours?\b|\bactivit\w+|\bseasons?\b|\bevents?\b|\bcollection\b|\bcompetitions?\b|\bconferences?\b|\bupgrade\b|\bactions?\b|\bselect\w*|\bdrive\b|\bweeks?\b|\bmonths?\b/,
  FUND: /\bfunds?\b/,
  SUBSIDY:
    /\bsubsid\w+|\btrade-ins?\b|\bexchange\b|\bgrants?\b|\brebates?\b|\bvouchers?\b|\btax\b|\bincentives?\b|\ballowances?\b/,
  PROJECT: /\bprojects?\b|\bconstruction\b|\bbuild\w*|\brenovations?\b|\bcompetitions?\b|\bzones?\b/,
  REPORT: /\breports?\b|\bwhite papers?\b|\btimetables?\b|\bcatalog(?:ue)?s?\b|\blists?\b|\boutlooks?\b/,
};
/** Forms that a policy's name says at its end: another instrument contradicts it. */
const heads: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:action |work |implementation |transformation |development )?plans?\b(?! for .* (?:fund|project)s?$)/,
    ["ACTION_PLAN", "PROGRAM"],
  ],
  [/\bguidelines?\b|\bguiding opinions\b|\bguidance\b/, ["GUIDELINE", "STANDARD_SYSTEM"]],
  [/\bregulations?\b|\bcode\b|\blaw\b|\bdecree\b/, ["REGULATION"]],
  [/\bspecifications?\b/, ["SPECIFICATION", "STANDARD_SYSTEM"]],
  [/\bfund\b/, ["FUND"]],
  [/\bpilots?\b|\btrials?\b/, ["PILOT", "PROJECT", "PROGRAM"]],
  [/\bcampaigns?\b|\btour\b/, ["CAMPAIGN", "ACTION_PLAN"]],
  [/\breport\b|\bwhite paper\b/, ["REPORT"]],
  [/\bsubsid(?:y|ies)\b/, ["SUBSIDY", "PROGRAM"]],
];

const stages: Readonly<Record<string, RegExp>> = {
  ANNOUNCED:
    /\b(?:will|shall|plan(?:s|ned|ning)? to|aims? to|going to|intends?|propos\w*|announc\w*|next|to be|upcoming|soon|forthcoming|must|need to|strive|going forward|'ll|recommend\w*|from 20\d\d)\b/,
  DRAFTING:
    /\b(?:draft\w*|formulat\w*|develop\w*|prepar\w*|written|writing|stud(?:y|ying|ied)|consult\w*|comments|researching)\b/,
  ISSUED:
    /\b(?:issu\w*|releas\w*|launch\w*|introduc\w*|publish\w*|establish\w*|set up|award\w*|adopt\w*|approv\w*|unveil\w*|formulat\w*|announc\w*|put out|promulgat\w*|created?|grant\w*|improved|adjusted|made|clear|report)\b/,
  REVISED:
    /\b(?:revis\w*|new|amend\w*|replac\w*|takes? the place|supersed\w*|succeed\w*|updat\w*|upgrad\w*|adjust\w*|improv\w*|edition|version)\b/,
  COMPLETED:
    /\b(?:complet\w*|end(?:ed|s)?|conclud\w*|finish\w*|expired?|fulfil\w*|conducted|carried out|clos(?:ed|es)|wound up|over)\b/,
};
/** Words of what does not exist yet: "a draft is being written", "will accelerate the release of". */
const coming =
  /\bnot (?:yet )?been (?:launched|issued|released|adopted|introduced)\b|\bdraft\w*\b|\bbeing (?:written|drafted|prepared|formulated|developed)\b|\b(?:will|going to|plans? to|aims? to)\b(?:(?! and )[^|.;]){0,60}?\b(?:issu(?:e|ing)|releas(?:e|ing)|introduc(?:e|ing)|publish(?:ing)?|launch(?:ing)?|roll out|draft|formulate|set up|adopt)\b(?! (?:and|or) upgrad)/;
const ended =
  /\b(?:has|have|had|was|were|is|now|been|came|come)\b[^|.;]{0,20}\b(?:completed|ended|concluded|finished|expired|to an end|wound up)\b|\bended\b/;

/** The words of a policy give its form, stage, edition and day of issue. */
export function policiesSaid(facts: Facts): Verdict[] {
  const rows = facts.ofKind("Policy").map(({ id, props }): JudgedRow => {
    const quotes = quotesAbout(facts, id);
    const own = quotes.find(({ role }) => role === "CLAIM") ?? quotes[0];
    return { id, quote: own?.original, problem: quotes.length === 0 ? undefined : problemOf(facts, id, props, quotes) };
  });
  return judgedVerdicts(
    rows.filter(({ quote }) => quote !== undefined),
    (count) => `${count} policies: the words give form, stage, edition and day of issue.`,
  );
}

/** Relations whose words tell what has become of a policy: of it, and to it. */
const telling: readonly RelationName[] = [
  "ISSUED",
  "IMPLEMENTS",
  "SUCCEEDS",
  "TARGETS",
  "COMMITS",
  "FOLLOWED_UP_BY",
  "PART_OF",
];
const edgesOf = (facts: Facts, id: string) => [
  ...telling.flatMap((relation) => facts.edgesTo(id, relation)),
  ...telling.flatMap((relation) => facts.edgesFrom(id, relation)),
];

/** Quotations that name a policy, its issuers and those that carry it out. */
export const quotesAbout = (facts: Facts, id: string): Quotation[] =>
  [...facts.edgesTo(id, "MENTIONS"), ...edgesOf(facts, id)].flatMap(({ props }) =>
    facts.evidence(props.evidence as readonly string[]),
  );

/** True where a relation of the policy is planned. */
const isPlanned = (facts: Facts, id: string) =>
  [...edgesOf(facts, id), ...facts.edgesTo(id, "ON"), ...facts.edgesFrom(id, "PART_OF")].some(
    ({ props }) => props.modality === "PLANNED",
  );

type Props = Readonly<Record<string, unknown>>;

function problemOf(facts: Facts, id: string, props: Props, quotes: readonly Quotation[]): RowProblem | undefined {
  const said = small(quotes.map((quote) => around(facts, quote)).join(" | "));
  const names = namesOf(facts, id).map(small);
  return (
    instrumentProblem(String(props.instrument), names, said) ??
    stageProblem(String(props.stage), {
      said: small(quotes.map(({ quote }) => quote).join(" | ")),
      sentences: said,
      names,
      succeeded: facts.sources(id, "SUCCEEDS").length > 0,
      planned: isPlanned(facts, id),
    }) ??
    editionProblem(facts, props, `${names.join(" | ")} | ${said}`) ??
    dayProblem(facts, props, quotes)
  );
}

function instrumentProblem(instrument: string, names: readonly string[], said: string): RowProblem | undefined {
  const refuse = (problem: string) => ({ field: "instrument", problem: `${problem}, the instrument is ${instrument}` });
  const [name = ""] = names;
  for (const [pattern, allowed] of heads) {
    const word = pattern.exec(name)?.[0];
    if (
      word !== undefined &&
      new RegExp(`${pattern.source}$`).test(name.replace(/ \(.*\)$| (?:for|of|on|to|in|at) .*$/, "")) &&
      !allowed.includes(instrument)
    )
      return refuse(`"${word}" is its name`);
  }
  const form = forms[instrument];
  return form === undefined || form.test(names.join(" | ")) || form.test(said)
    ? undefined
    : refuse("no word says its form");
}

/** What the words of a policy itself tell of its stage, beside its names. */
interface Told {
  /** Its own claims and those of its relations. */
  readonly said: string;
  /** The same with the sentences around them. */
  readonly sentences: string;
  readonly names: readonly string[];
  readonly succeeded: boolean;
  readonly planned: boolean;
}

function stageProblem(stage: string, { said, sentences, names, succeeded, planned }: Told): RowProblem | undefined {
  const refuse = (problem: string) => ({ field: "stage", problem: `${problem}, the stage is ${stage}` });
  const end = ended.exec(said)?.[0];
  if (stage === "IN_FORCE") {
    if (end !== undefined) return refuse(`"${end}" is said`);
    const word = coming.exec(said)?.[0];
    return word !== undefined && said.split(" | ").every((one) => coming.test(one))
      ? refuse(`"${word}" is said`)
      : undefined;
  }
  const words = stages[stage];
  if (words === undefined) return undefined;
  const beside = affirmed(withoutNames(said, names));
  const told = (end ?? inForce.exec(beside)?.[0])?.trim();
  const contrary =
    end === undefined
      ? ["ANNOUNCED", "DRAFTING", "REVISED", "COMPLETED"]
      : ["ANNOUNCED", "DRAFTING", "REVISED", "ISSUED"];
  if (told !== undefined && contrary.includes(stage) && !words.test(beside)) return refuse(`"${told}" is said`);
  if ((stage === "REVISED" && succeeded) || (stage === "ANNOUNCED" && planned)) return undefined;
  return words.test(said) || words.test(sentences) ? undefined : refuse(`no word says it`);
}

const inForce =
  /\b(?:(?:is|are|be|been|was|were|now) (?:now |already |currently )?(?:in (?:force|effect)|effective)|c[ao]me into (?:force|effect)|t(?:ook|akes?|aken) effect|enter(?:ed|s)? into force)\b/;

/** A text without the names of a thing: "the 2025 edition" in a title says nothing of its stage. */
const withoutNames = (text: string, names: readonly string[]) =>
  names.toSorted((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, " "), text);

function editionProblem(facts: Facts, { edition }: Props, said: string): RowProblem | undefined {
  const missing = edition === undefined ? [] : missingWords(facts.read(String(edition)), said);
  return missing.length === 0
    ? undefined
    : {
        field: "edition",
        problem: `no word such as ${quotedWords(missing)} is said, the edition is ${String(edition)}`,
      };
}

function dayProblem(facts: Facts, { issuedOn }: Props, quotes: readonly Quotation[]): RowProblem | undefined {
  return issuedOn === undefined || saysDay(facts, quotes, issuedOn)
    ? undefined
    : { field: "issuedOn", problem: `no words say ${String(issuedOn)}, the day of issue` };
}
