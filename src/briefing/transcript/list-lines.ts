import { beginsWithSurname, isHanName, looksLikePerson } from "./names.js";
import { colons, groupOf, honorifics, isHan, type Line, partOf, plain } from "./lines.js";
import { type Person, title } from "./people.js";

/** Subject of a part of the header. */
export type ListKind = "SPEAKERS" | "CHAIR" | "DAY" | "PLACE";

const headings: readonly (readonly [ListKind, RegExp])[] = [
  [
    "SPEAKERS",
    /^(?:(?:main |key )?speakers?|participants?|panel(?:l?ists?)?|guests?|briefers?|officials?(?: present)?|attendees|present|出席人员|出席嘉宾|出席人|发布人|发布嘉宾|发布人员|嘉宾|主讲人|介绍人|参会人员|参加人员|主讲嘉宾)$/i,
  ],
  [
    "CHAIR",
    /^(?:chair(?:person|man|woman|ed by)?|chairpersons|moderators?|moderated by|hosts?|hosted by|主持人|主持)$/i,
  ],
  ["DAY", /^(?:dates?|time|date and time|日期|时间|发布时间)$/i],
  ["PLACE", /^(?:venue|location|place|地点)$/i],
];

/** A heading of the lists before the first turn, with what follows it on its line. */
export interface Heading {
  readonly kind: ListKind;
  readonly rest?: Line;
  /** Heading with its colon, as a label is. */
  readonly words: string;
}

/** Reads `Speakers`, `Chairperson:`, `Date: April 18, 2025`, 主持人：. */
export function headingOf(line: Line): Heading | undefined {
  const match = new RegExp(
    `^(?:\\*\\*)?([^${colons}]{1,24}?)\\s*(?:\\*\\*)?(?:[${colons}]\\s*(?:\\*\\*)?\\s*(.*))?$`,
    "su",
  ).exec(line.quote);
  const words = plain(match?.[1] ?? "")
    .replace(/[*•·]/g, "")
    .trim();
  const spaceless = isHan(words) ? words.replaceAll(" ", "") : words;
  const kind = headings.find(([, pattern]) => pattern.test(spaceless))?.[0];
  if (!kind || !match) return undefined;
  const rest = match[2] ? partOf(line, line.quote.length - match[2].length) : undefined;
  return { kind, words: match[0], ...(rest ? { rest } : {}) };
}

const bullet = /^(?:[•●·▪*–-]\s*|\(?\d{1,2}[.)、]\s*)/;
const english = new RegExp(
  String.raw`^(?:((?:${honorifics})\b\.?)\s+)?([\p{Lu}][^,，–—(（${colons}]{1,58}?)\s*(?:[,，]|\s[–—-]\s)\s*(.+)$`,
  "dsu",
);

/** `Mr. Name` alone. */
const bareEnglish = new RegExp(String.raw`^(?:((?:${honorifics})\b\.?)\s+)?(\p{Lu}[^,，${colons}]{1,58})$`, "dsu");

/** Reads `Mr. Name, posts`, `Name, posts`, 职务 姓名, 姓名，职务; a strict reading needs more to go by than the list's heading. */
export function personIn(line: Line, chairs: boolean, strict: boolean): Person | undefined {
  const skipped = bullet.exec(line.quote)?.[0].length ?? 0;
  const own = partOf(line, skipped);
  return isHan(own.quote) ? chinesePerson(own, chairs) : englishPerson(own, chairs, strict);
}

function englishPerson(line: Line, chairs: boolean, strict: boolean): Person | undefined {
  const match = english.exec(line.quote) ?? (strict ? undefined : bareEnglish.exec(line.quote));
  const [honorific, name, posts] = match ? [1, 2, 3].map((group) => groupOf(line, match, group)) : [];
  if (!name || !isName(name.quote)) return undefined;
  const person = {
    name: plain(name.quote),
    listed: { ...name, number: line.number },
    chairs,
    ...(honorific ? { honorific: honorific.quote } : {}),
  };
  if (!posts) return /\s/.test(name.quote) ? person : undefined;
  if (/[?!]$|\b(?:is|are|was|were|has|have|held|said|will)\b/.test(posts.quote)) return undefined;
  if (strict && posts.quote.endsWith(".")) return undefined;
  const count = plain(name.quote).split(" ").length;
  if (strict && !honorific && (count < 2 || count > 3 || !/^\p{Ll}/u.test(posts.quote)) && !title.test(posts.quote))
    return undefined;
  if (strict && !title.test(posts.quote) && !/\bof\b/.test(posts.quote)) return undefined;
  return { ...person, posts };
}

/** One to five words that begin with capitals; small ones as in `Ursula von der Leyen`. */
const isName = (words: string) =>
  /^\p{Lu}[\p{L}\p{M}'’.·-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.·-]*|\p{Ll}{1,2}['’]\p{Lu}[\p{L}\p{M}]*|de|der|den|van|von|bin|al|el|la|da|dos)){0,4}$/u.test(
    words,
  );

function chinesePerson(line: Line, chairs: boolean): Person | undefined {
  const bare = line.quote.replace(/(?:先生|女士)$/, "");
  const last = /^(.*\S)[\s\u3000]+((?:\p{Script=Han}[\s\u3000]*){2,4}|\p{Script=Han}+·[\p{Script=Han}·]+)$/dsu.exec(
    bare,
  );
  const first =
    /^((?:\p{Script=Han}[\s\u3000]?){2,4}?|\p{Script=Han}+·[\p{Script=Han}·]+?)(?:先生|女士)?\s*[，,、\s\u3000（(]+\s*(.+)$/dsu.exec(
      bare,
    );
  const firstName = first?.[1] ?? "";
  const useFirst =
    first && isHanName(firstName) && looksLikePerson(firstName) && !(last && looksLikePerson(last[2] as string));
  const [match, nameAt, postsAt] = useFirst ? [first, 1, 2] : [last, 2, 1];
  const [name, posts] = match ? [groupOf(line, match, nameAt), groupOf(line, match, postsAt)] : [];
  if (!name || !posts || !isHanName(name.quote)) return bareChineseName(bare, line, chairs);
  return { name: plain(name.quote), listed: { ...name, number: line.number }, posts, chairs };
}

/** 邢慧娜 alone, or 国务院新闻办新闻局局长陈文俊 without a space: only the former tells the name. */
function bareChineseName(words: string, line: Line, chairs: boolean): Person | undefined {
  if (!isHanName(words) || !beginsWithSurname(words)) return undefined;
  return { name: plain(words), listed: { ...partOf(line, 0, words.length) }, chairs };
}
