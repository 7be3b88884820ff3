import { nearest } from "../../model/did-you-mean.js";
import type { Span } from "./span.js";
import { isSentence } from "./label-words.js";
import { headingOf, personIn } from "./list-lines.js";
import { colons, honorifics, isHan, type Line, partOf, plain, spanOf, within } from "./lines.js";
import { beginsWithSurname, isHanName, looksLikePerson } from "./names.js";
import { areSeveral, type KnownOutlets, outletOf } from "./outlets.js";
import { peopleNamed, type Person, personNamed, title } from "./people.js";
import { warn, type Warning } from "./warnings.js";

/** Words at the begin of a line that may be a label, with what follows them on the line. */
export interface Candidate {
  /** Without colon, brackets and marks of emphasis. */
  readonly words: string;
  readonly label: Span;
  readonly rest?: Line;
}

/** Whom a label names: an official or chair, who may be unknown; an outlet, which may be unknown. */
export type Who =
  | { readonly is: "SPEAKER"; readonly speaker?: Person; readonly chairs?: boolean }
  | { readonly is: "OUTLET"; readonly outlet?: string; readonly followsUp?: boolean; readonly sure: boolean };

export interface Label extends Candidate {
  readonly who: Who;
  readonly warnings: readonly Warning[];
}

/** Marks of Markdown: emphasis, and what begins a heading, a quotation or a list. */
const emphasis = String.raw`[*_]{0,3}`;
const opening = String.raw`(?:(?:[>•●▪]|#{1,4})\s*)?`;
const colonLabel = new RegExp(
  String.raw`^(${opening}${emphasis}\s*((?:[^${colons}\n]|(?<=\d)[${colons}](?=\d\d)){1,200}?)\s*${emphasis}\s*[${colons}](?!\/\/)(?!(?<=\d[${colons}])\d\d)\s*${emphasis})(.*)$`,
  "su",
);
const bracketLabel = new RegExp(
  String.raw`^([\[【［]\s*([^\[\]【】［］]{1,60}?)\s*[\]】］]\s*[${colons}]?)(.*)$`,
  "su",
);

/** Reads `Name:`, `Name: text`, `Name：text`, `**Name:** text`, `[Name]text`. */
export function candidateIn(line: Line): Candidate | undefined {
  const bracketed = bracketLabel.exec(line.quote);
  const match = bracketed ?? colonLabel.exec(line.quote);
  const [, label = "", words = "", rest = ""] = match ?? [];
  if (!match || (!bracketed && /\d\s*$/.test(words) && /^\d/.test(rest))) return undefined;
  // A footnote or a time.
  if (bracketed && /^[\d\s:./-]+$/.test(words)) return undefined;
  return {
    words: plain(words).replace(/^[（(]([^（()）]+)[)）]$/, "$1"),
    label: within(line, 0, label.trimEnd().length),
    ...(rest.trim() === "" ? {} : { rest: partOf(line, label.length) }),
  };
}

/**
 * The label at the begin of a line where its words tell whom it names: a person, a role, a reporter, an outlet, a question or
 * an answer. Undefined for all other lines, also those that end with a colon.
 */
export function labelIn(line: Line, people: readonly Person[], known: KnownOutlets): Label | undefined {
  const numbered = prefix.exec(line.quote)?.[0].length ?? 0;
  const label = numbered > 0 && labelOf(partOf(line, numbered), people, known);
  if (!label || label.warnings.length > 0) return labelOf(line, people, known);
  return { ...label, label: within(line, 0, label.label.end - line.start) };
}

/** A number or a time before a label: `1. CCTV:`, `[10:05] Wu Kai:`. */
const prefix = /^(?:[（(]?\d{1,3}[.)）、]\s*|[[（(]?\d{1,2}:\d{2}(?::\d{2})?[\])）]?\s+)/;

function labelOf(line: Line, people: readonly Person[], known: KnownOutlets): Label | undefined {
  const found = candidateIn(line);
  if (!found) return bareName(line, people);
  const { words: written } = found;
  const part = groupIn(questionPart, written);
  const words = part ?? groupIn(answerPart, written) ?? written;
  if (sentenceEnd.test(words.replace(new RegExp(String.raw`\b(?:${honorifics})\.`, "g"), ""))) return undefined;
  const label = (who: Who, ...warnings: readonly Warning[]): Label => ({ ...found, who, warnings });
  const speaker = (one: Person) => ({ is: "SPEAKER", speaker: one, chairs: one.chairs }) as const;
  const chair = chairRole.exec(words);
  if (chair) return chairLabel(words.replace(chair[0], "").replace(/^[\s,，、（(]+|[\s,，、)）]+$/g, ""));
  const meant = /记者|\b(?:reporter|journalist|correspondent)\b/i.test(words) ? [] : peopleNamed(words, people);
  if (meant.length === 1) return label(speaker(meant[0] as Person));
  if (meant.length > 1)
    return label(
      { is: "SPEAKER" },
      warn("UNNAMED_SPEAKER", line, `expected a label of one person, not of ${namesOf(meant)}`),
    );
  const followed = followUp.exec(words);
  if (followed) return followUpLabel((followed[1] ?? followed[2] ?? "").trim());
  if (asks.test(words))
    return label({ is: "OUTLET", sure: true }, warn("UNKNOWN_OUTLET", line, "expected the label of an outlet"));
  if (answers.test(words)) return answerLabel();
  const outlet = outletOf(words, known) ?? (part === undefined ? undefined : { outlet: part, sure: false });
  if (outlet?.outlet !== undefined && areSeveral(outlet.outlet, known))
    return label({ is: "OUTLET", ...outlet, sure: true }, warn("UNKNOWN_OUTLET", line, "expected one outlet"));
  if (part !== undefined && outlet?.outlet !== undefined)
    return label(
      { is: "OUTLET", ...outlet, sure: true },
      ...(outletOf(words, known) ? [] : [warn("UNKNOWN_OUTLET", line, "expected an outlet that is known")]),
    );
  if (outlet?.outlet !== undefined && personNamed(people, outlet.outlet))
    return label({ is: "SPEAKER" }, warn("UNNAMED_SPEAKER", line, "expected a label of one person or of an outlet"));
  if (outlet?.sure)
    return outlet.outlet === undefined
      ? label({ is: "OUTLET", sure: true }, warn("UNKNOWN_OUTLET", line, "expected the label of an outlet"))
      : label({ is: "OUTLET", ...outlet });
  if (mentions(words, people))
    return label({ is: "SPEAKER" }, warn("UNNAMED_SPEAKER", line, "expected a label of one person"));
  if (outlet && !(isHan(words) && looksLikePerson(words))) return label({ is: "OUTLET", ...outlet });
  const near = nearPerson(words, people);
  if (near)
    return label(
      { is: "SPEAKER" },
      warn(
        "MISSPELT_LABEL",
        line,
        `expected the label of a listed person or of an outlet (did you mean "${near.name}"?)`,
      ),
    );
  return strangerLabel();

  function chairLabel(name: string): Label {
    const chairs = people.filter((person) => person.chairs);
    const [own] = name === "" ? (chairs.length === 1 ? chairs : []) : peopleNamed(name, people);
    if (own) return label({ ...speaker(own), chairs: true });
    if (name !== "") return label({ is: "SPEAKER", speaker: strangerOf(name, found as Candidate, true), chairs: true });
    return label({ is: "SPEAKER", chairs: true }, warn("UNNAMED_SPEAKER", line, "expected the name of the chair"));
  }

  function followUpLabel(of: string): Label {
    const named = of === "" ? undefined : outletOf(of, known);
    if (named?.outlet !== undefined) return label({ is: "OUTLET", outlet: named.outlet, sure: true });
    return label({ is: "OUTLET", followsUp: true, sure: true });
  }

  function answerLabel(): Label {
    const officials = people.filter(({ chairs }) => !chairs);
    if (officials.length === 1 && officials[0]?.listed) return label(speaker(officials[0]));
    return label({ is: "SPEAKER" }, warn("UNNAMED_SPEAKER", line, "expected the name of who answers"));
  }

  /** Somebody whom no list has: a form of address, a title, or a Chinese name. */
  function strangerLabel(): Label | undefined {
    const name = strangerIn(words);
    // A quotation: `Mr. Smith: "It is fine."`
    if (name === undefined || /^["“「]/.test(found?.rest?.quote ?? "")) return undefined;
    const unlisted = warn("UNLISTED_SPEAKER", line, "expected the label of a listed person or of an outlet");
    return label(
      { is: "SPEAKER", ...(name === "" ? {} : { speaker: strangerOf(name, found as Candidate, false) }) },
      unlisted,
    );
  }
}

/** `Q (Reuters)`, `Question – Reuters`, 问（新华社记者）. */
const questionPart = /^(?:q(?:uestion)?|问|提问)\s*\d*\.?\s*(?:[（(]\s*(.+?)\s*[)）]|[-–—]\s*(.+))$/i;
/** `A (Wu Kai)`, `Answer – Wu Kai`, 答（吴凯）, 吴凯答. */
const answerPart =
  /^(?:a(?:nswer)?|答|回答)\s*\d*\.?\s*(?:[（(]\s*(.+?)\s*[)）]|[-–—]\s*(.+))$|^(\p{Script=Han}{2,}?)(?:回)?答$/iu;

const groupIn = (pattern: RegExp, words: string) =>
  pattern
    .exec(words)
    ?.slice(1)
    .find((one) => one !== undefined)
    ?.trim();

/** A sentence that ends before a label: the label is in the middle of the line. */
const sentenceEnd = /[.?!]["'”’)]*\s|[。？！；]/;

const chairRole =
  /^(?:the\s+)?(?:chair(?:person|man|woman)?|moderator|host|presider|emcee|mc|主持人)(?=$|[\s,，、(（])|^主持人(?=\p{Script=Han}{2,4}$)|[\s,，、(（]+(?:chair(?:person|man|woman)?|moderator|host|主持人)[)）]?$/iu;
const followUp =
  /^(?:(.+?)[\s,(（-]+)?(?:a\s+)?follow(?:ing)?[\s-]?up(?:\s+questions?)?(?:\s+(?:from|by)\s+(?:the\s+)?(.+?))?[)）]?\d*$|^(?:(?:.+?)?记者)?追问$/i;
const asks =
  /^(?:q(?:uestions?)?\s*\d*[.)]?|question from the (?:floor|audience|media)|media|press|问题?|提问|记者提问|问\s*\d+)$/i;
const answers = /^(?:a(?:nswers?)?\s*\d*[.)]?|reply|response|答|回答|答\s*\d+)$/i;

/** Name of a person outside the lists: "" where the label gives none in full; undefined where it is no person's. */
function strangerIn(words: string): string | undefined {
  if (new RegExp(String.raw`^(?:${honorifics})\b\.?\s+\p{Lu}`, "u").test(words)) {
    const name = words.replace(new RegExp(String.raw`^(?:${honorifics})\b\.?\s+`), "");
    return name.includes(" ") ? name : "";
  }
  const [beforeComma = ""] = words.split(/[,，]/);
  if (looksLikePerson(beforeComma)) return beforeComma;
  if (isHan(words)) {
    const last = words.split(/[\s、]/).at(-1) ?? "";
    if (last !== words && isHanName(last) && beginsWithSurname(last)) return last;
    const bare = words.replace(/(?:先生|女士)$/, "");
    if (looksLikePerson(bare)) return bare;
    // 国务院新闻办新闻局副局长邢慧娜: the name follows its post without a space.
    return [3, 2]
      .map((size) => ({ post: bare.slice(0, -size), name: bare.slice(-size) }))
      .find(({ post, name }) => post.length > 2 && /[长人师员记席]$/.test(post) && looksLikePerson(name))?.name;
  }
  const parts = words.split(" ");
  const tail = parts.slice(-2).join(" ");
  if (parts.length > 2 && title.test(parts.slice(0, -2).join(" ")) && looksLikePerson(tail)) return tail;
  return role.test(words) ? "" : undefined;
}

const role =
  /^(?:(?:vice|deputy|chief|assistant|executive|press)\s+)*(?:minister|spokes(?:person|man|woman)|engineer|economist|director(?: general)?|governor|mayor|commissioner|official|speaker|interpreter|translator)$/i;

const strangerOf = (name: string, { label }: Candidate, chairs: boolean): Person => {
  const before = label.quote.slice(0, Math.max(0, label.quote.lastIndexOf(name))).trim();
  const posts = /\p{L}{2}/u.test(before) && !chairs ? within(label, 0, before.length) : undefined;
  return { name: plain(name), chairs: chairs || /国务院新闻办|国新办/.test(before), ...(posts ? { posts } : {}) };
};

/** True for a label of several people, or of one among other words: `Wu Kai and He Ling`. */
const mentions = (words: string, people: readonly Person[]) =>
  words.split(" ").length <= 12 && !isSentence(words) && people.some(({ name }) => words.includes(name));

const namesOf = (people: readonly Person[]) => people.map(({ name }) => name).join(" or ");

/** The listed person whose name differs in a letter or two. */
function nearPerson(words: string, people: readonly Person[]): Person | undefined {
  const bare = words.replace(new RegExp(String.raw`^(?:${honorifics})\b\.?\s+`), "");
  if (isHan(bare)) {
    const name = bare.split(/[\s、]/).at(-1) ?? "";
    const one = people.filter((person) => differences(person.name, name) === 1 && [...name].length > 2);
    return one.length === 1 ? one[0] : undefined;
  }
  if (bare.length < 6 || !bare.includes(" ")) return undefined;
  const near = nearest(
    bare,
    people.map(({ name }) => name),
  );
  if (near === undefined) return undefined;
  const strangers =
    looksLikePerson(bare) && [...bare].length !== [...near].length && bare.split(" ")[0] !== near.split(" ")[0];
  return strangers ? undefined : personNamed(people, near);
}

const differences = (a: string, b: string) =>
  [...a].length === [...b].length ? [...a].filter((character, at) => character !== [...b][at]).length : 9;

/** A line that is a listed name and nothing else. */
function bareName(line: Line, people: readonly Person[]): Label | undefined {
  const words = plain(line.quote.replace(new RegExp(`^${opening}${emphasis}(.*?)${emphasis}$`, "u"), "$1"));
  const person = personNamed(people, words);
  if (!person || words.length > 40) return undefined;
  return {
    words,
    label: spanOf(line),
    who: { is: "SPEAKER", speaker: person, chairs: person.chairs },
    warnings: [warn("MISSING_COLON", line, `expected a colon after the label`)],
  };
}

/** True where a line of the header is the first label: one that tells whom it names, or an unknown one before no list. */
export function opensTurn(line: Line, next: Line | undefined, people: readonly Person[], known: KnownOutlets): boolean {
  if (headingOf(line)) return false;
  const label = labelIn(line, people, known);
  const alone = label?.who.is === "SPEAKER" && label.who.speaker?.listed && !label.rest && label.warnings.length === 0;
  if (!alone && personIn(line, false, true)) return false;
  if (label)
    return label.who.is === "SPEAKER"
      ? !label.warnings.some(({ code }) => code === "MISSING_COLON")
      : label.who.sure || people.length > 0;
  const found = candidateIn(line);
  if (!found || found.rest) return false;
  const listed = next && (headingOf(next) ?? personIn(next, false, false));
  return !listed && next !== undefined && next.quote.length > 60 && found.words.split(" ").length <= 6;
}
