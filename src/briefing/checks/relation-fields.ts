import type { RowProblem, Verdict } from "./check.js";
import type { Facts } from "./facts.js";
import { numbersIn } from "./spoken-numbers.js";
import { lackOf, relationVerdicts, type StatedRelation, statedRelations } from "./stated-relations.js";
import { followProblem } from "./follow-up-words.js";
import { namesOf } from "./names.js";
import { negates } from "./negation.js";
import { postProblem } from "./post-words.js";
import { missingWords, quotedWords } from "./tokens.js";
import { small } from "./reading.js";

/** Words for the values of a relation's fields. */
const words: Readonly<Record<string, RegExp>> = {
  PROMOTE:
    /\b(?:promot|expan|accelerat|boost|develop|foster|cultivat|launch|construct|build|built|advanc|appl[iy]|encourag|deploy|integrat|creat|strengthen|grow|stimulat|establish|open|popular|innovat|leading|driv|nurtur|increas|facilitat|enabl|spread|attract|improv|scale|research|recommend|campaign|commerciali|adopt|invest|plans? for )/,
  SUPPORT:
    /support|help|serv|fund|subsid|financ|assist|benefit|protect|provid|ensur|guarantee|aid|secur|encourag|trade-in|relie/,
  UPGRADE:
    /upgrad|transform|improv|optimi|enhanc|renew|renovat|moderni|empower|intelligen|digital|quality|updat|evaluat|standardi|stronger|raising|innovat/,
  REGULATE:
    /regulat|standard|specif|rule|requir|indicator|manage|supervis|complian|certif|access|safety|oversight|norm|law|guideline|licen|register|registrat|govern|evaluat|assess|benchmark|must|mandat|penalt/,
  RESTRICT:
    /restrict|limit|\bban|prohibit|phas(?:e|ing) out|reduc|\bcut|curb|prevent|eliminat|control|forbid|halt|stop|free of|lower|cap\b|no longer/,
  ISSUED: /issu|releas|introduc|publish|award|grant|formulat|unveil|put out|announc|print/,
  ESTABLISHED: /establish|set up|found|creat|built|build|form/,
  LAUNCHED: /launch|introduc|start|roll|kick|initiat|carr(?:y|ied|ying) out|open|unveil/,
  ADOPTED: /adopt|approv|decision|pass|endors|decid|arrangement|plan/,
  APPROVED: /approv|endors|ratif|adopt|award|grant|authori[sz]|pass|executive meeting/,
  JOINT: /\bwith\b|joint|together|collaborat|\band\b|co-|in coordination|departments|bodies/,
  INCREASE:
    /increas|ris|grow|grew|driv|driv|drov|boost|stimulat|expan|promot|attract|contribut|accelerat|surg|enhanc|lift|higher|spark|fuel|benefit|help|support|pull|encourag|add|strengthen|unleash|releas|thanks|due to/,
  DECREASE:
    /decreas|reduc|\bcut|lower|short|\bfall|\bfell|declin|\bdrop|\bless\b|narrow|shrink|\bsav|\beas(?:e|es|ed|ing)\b|curb|weaken|slow|trim|replac|prevent|remov/,
  ENABLE:
    /enabl|support|provid|allow|lay|foundation|help|empower|driv|serv|accelerat|clarif|make|offer|creat|open|ensur|guarantee|promot|possib|path to|contribut|endow|achiev|build|facilitat|stimulat|bring|capab|establish|us(?:e|ing)/,
  IMPROVE:
    /improv|enhanc|optimi|upgrad|strengthen|transform|promot|better|quality|play|boost|advanc|stab|benefit|rais|innovat|develop|efficien|accelerat|wonder|won|consolidat|support|help|moderni|progress/,
  FOUNDED: /establish|found|set up|buil[dt]|creat|launch|construct|form|open/,
  GUIDES: /guid|direct|lead|led\b|steer|support/,
  RUNS: /\br[ua]n|operat|h[oe]ld|host|organi[sz]|maintain|enhanc|improv|manag|carr/,
  CULTIVATES: /cultivat|foster|nurtur|select|incubat|support|construct|develop|build|promot/,
  AWARDED: /award|grant|certif/,
  HOST: /visit|trip to|tour of|inspect/,
  SPEAKER: /speech|spoke|sa(?:id|ys?)\b|speak|address|brief|remark|joining|speakers/,
  CHAIR: /chair|moderat|presid/,
  VISITOR: /visit|trip|tour|inspect/,
  MEMBER: /meeting|session|m[eo]et/,
  HARM: /challeng|uncertain|undermin|impact|severe|hurt|pressure|damage|weigh|advers|risk|harm|threat|difficult|disrupt|hit|affect|worse|weak|destabili|hinder|scarc|loss/,
};
const harmful =
  /\b(?:challeng\w*|undermin\w*|hurt\w*|damag\w*|advers\w*|harm\w*|threat\w*|disrupt\w*|worsen\w*|hinder\w*)\b/;

/** Words of a relation's own fields are in its quotations: intent, act, role, partners, direction, wording and dates. */
export function relationFieldsSaid(facts: Facts): Verdict[] {
  return relationVerdicts(
    statedRelations(facts),
    (relation) => problemOf(facts, relation),
    "the words give its own fields",
  );
}

function problemOf(facts: Facts, relation: StatedRelation): RowProblem | undefined {
  const { edge, said } = relation;
  const { intent, act, role, direction, wording, partnerCount } = edge.props;
  if (edge.relation === "TARGETS") {
    const missing = missingWord("intent", intent, said) ?? governed(facts, relation, String(intent));
    const restricts = /\b(?:restrict|limit|ban(?:s|ned)?|prohibit|phas(?:e|ing) out|forbid)\w*\b/.exec(said)?.[0];
    return restricts !== undefined && missing
      ? { field: "intent", problem: `"${restricts}" is said, the intent is ${String(intent)}` }
      : missing;
  }
  if (edge.relation === "ORGANIZES") return missingWord("activity", edge.props.activity, said);
  if (edge.relation === "TAKES_PART_IN") return missingWord("capacity", edge.props.capacity, said);
  if (edge.relation === "FOLLOWED_UP_BY") return followProblem(facts, relation);
  if (edge.relation === "ISSUED")
    return missingWord("act", act, said) ?? roleProblem(facts, relation, role, partnerCount);
  if (edge.relation === "SAID_TO_AFFECT")
    return effectProblem(facts, relation, direction, facts.read(String(wording)).trim());
  if (edge.relation === "HOLDS_POST") return postProblem(facts, relation);
  return undefined;
}

const limits = "restrict|limit|ban|prohibit|phase|forbid|curb";
const verbs = new RegExp(
  `\\b(?:(${limits})|(promot|encourag|support|boost|foster|advanc|popular|stimulat))(?:s|es|ed|ned|ning|e|ing)?\\b`,
  "g",
);

/** "Encourages silent propellers and limits lead glaze": the verb before a thing governs it. */
function governed(facts: Facts, { edge, quotes }: StatedRelation, intent: string): RowProblem | undefined {
  for (const { quote } of quotes) {
    const text = small(quote);
    const places = namesOf(facts, edge.target).map((name) => text.indexOf(small(name)));
    const at = Math.min(...places.filter((place) => place >= 0));
    const verb = [...text.matchAll(verbs)].findLast(({ index }) => index < at);
    if (!Number.isFinite(at) || !verb) continue;
    if ((verb[1] !== undefined) === (intent === "RESTRICT") || ["REGULATE", "UPGRADE"].includes(intent))
      return undefined;
    return { field: "intent", problem: `"${verb[0]}" is said, the intent is ${intent}` };
  }
  return undefined;
}

function missingWord(field: string, value: unknown, said: string): RowProblem | undefined {
  const pattern = words[String(value)];
  if (pattern === undefined) return undefined;
  if (!pattern.test(said)) return { field, problem: `no word says ${field} ${String(value)}` };
  const not = negates(said, pattern);
  return not === undefined ? undefined : { field, problem: `"${not}" is said, the ${field} is ${String(value)}` };
}

function wordingProblem(facts: Facts, wording: unknown, said: string): RowProblem | undefined {
  const missing = missingWords(facts.read(String(wording)), said);
  return missing.length === 0
    ? undefined
    : {
        field: "wording",
        problem: `no word such as ${quotedWords(missing)} is said, the wording is "${String(wording)}"`,
      };
}

function roleProblem(
  facts: Facts,
  { edge, said, quotes }: StatedRelation,
  role: unknown,
  partners: unknown,
): RowProblem | undefined {
  const counted =
    /\b(?:with|and|by)\s+(?:(?:more than|over|about|nearly|the|other|another)\s+)*(\d+|[a-z]+)\s+(?:other\s+)?(?:government\s+)?(?:departments|bodies|ministries|agencies|authorities|organs|units)\b/.exec(
      said,
    );
  const number = counted ? numbersIn(String(counted[1]))[0] : undefined;
  if (partners !== undefined && partners !== number)
    return {
      field: "partnerCount",
      problem:
        number === undefined
          ? `no words count ${String(partners)} partners`
          : `${number} partners are counted, the row has ${String(partners)}`,
    };
  if (partners === undefined && number !== undefined)
    return { field: "role", problem: `${number} partners are counted, the row has no partnerCount` };
  const joint = counted?.[0] ?? /\b(?:jointly|together with|in collaboration with|co-issued)\b/.exec(said)?.[0];
  const after = joint === undefined ? undefined : said.slice(said.indexOf(joint) + joint.length);
  const others = facts
    .sources(edge.target, "ISSUED")
    .filter(
      (other) => other !== edge.source && lackOf(facts, other, quotes.map(({ quote }) => quote).join(" ")).length === 0,
    );
  if (role === "LEAD" && joint !== undefined && number !== undefined)
    return { field: "role", problem: `"${joint}" is said, the role is LEAD` };
  if (
    role === "LEAD" &&
    joint !== undefined &&
    /^(?:jointly|co-issued)/.test(joint) &&
    !/\bled by\b|\blead(?:s|ing)?\b/.test(said)
  )
    return { field: "role", problem: `"${joint}" is said, the role is LEAD` };
  if (role === "LEAD" && joint !== undefined && joint.endsWith(" with") && after !== undefined) {
    const own = [said.slice(0, said.indexOf(joint)), after.slice(0, 80)].map(
      (part) => lackOf(facts, edge.source, part).length === 0,
    );
    if (!own[0] && own[1]) return { field: "role", problem: `"${joint}" is said before it, the role is LEAD` };
  }
  if (role === "JOINT" && joint === undefined && others.length === 0 && !words.JOINT?.test(said))
    return { field: "role", problem: "no word names a second issuer, the role is JOINT" };
  return role === "APPROVED" ? missingWord("role", role, said) : undefined;
}

/** Words that tell no effect: what merely happens, or is. */
const effective =
  /^(?!(?:took effect|takes effect|came into force|issued|released|launched|held|published|was|is|are|were)$)/;

/** An active wording with its source only after it and its target only before it: "…, contributing 2.9 points to overall growth". */
function effectSwapped(
  facts: Facts,
  edge: StatedRelation["edge"],
  quotes: StatedRelation["quotes"],
  wording: string,
): boolean {
  if (passive.test(wording)) return false;
  return quotes.some(({ quote }) => {
    const text = small(quote);
    const at = text.indexOf(wording);
    if (at < 0 || passive.test(text.slice(Math.max(0, at - 20), at + wording.length + 4))) return false;
    const [before, after] = [text.slice(0, at), text.slice(at + wording.length)];
    const says = (id: string, part: string) => lackOf(facts, id, part).length === 0;
    return (
      says(edge.source, after) && !says(edge.source, before) && says(edge.target, before) && !says(edge.target, after)
    );
  });
}

const passive =
  /\b(?:driven by|thanks to|due to|owing to|because of|with the|under the|affected by|supported by|benefit\w* from|boosted by|by|following|as a result of)\b/;

function effectProblem(
  facts: Facts,
  { edge, said, quotes }: StatedRelation,
  direction: unknown,
  wording: string,
): RowProblem | undefined {
  const unsaid = wordingProblem(facts, wording, said);
  if (unsaid) return unsaid;
  const wrong = missingWord("direction", direction, `${small(wording)} ${said}`);
  if (wrong) return wrong;
  if (!effective.test(small(wording))) return { field: "wording", problem: `"${wording}" says no effect` };
  const swapped = effectSwapped(facts, edge, quotes, small(wording));
  if (swapped) return { field: "from", problem: `"${wording}" is said of ${edge.target}` };
  const harm = harmful.exec(small(wording))?.[0];
  if (harm !== undefined && direction !== "HARM" && direction !== "DECREASE")
    return { field: "direction", problem: `"${harm}" is said, the direction is ${String(direction)}` };
  if (direction === "HARM" && !words.HARM?.test(small(wording)) && harm === undefined)
    return { field: "direction", problem: `no word of "${wording}" says HARM` };
  if (direction === "DECREASE" && !words.DECREASE?.test(small(wording) + said))
    return { field: "direction", problem: `no word of "${wording}" says DECREASE` };
  for (const { quote } of quotes) {
    const text = small(quote);
    const at = text.indexOf(small(wording));
    if (at < 0 || !passive.test(small(wording))) continue;
    const after = text.slice(at);
    if (
      /(?:driven|supported|boosted|affected) by$/.test(small(wording)) &&
      lackOf(facts, edge.source, after).length > 0 &&
      lackOf(facts, edge.target, after).length === 0
    )
      return { field: "from", problem: `"${wording}" is said of ${edge.target}` };
  }
  return undefined;
}
