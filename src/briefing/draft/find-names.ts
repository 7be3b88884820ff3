import type { Known, KnownThing } from "./known.js";
import type { Sentence } from "./sentence.js";

/** A thing that words name. Offsets are in the text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: string;
  /** Missing for a thing that no pack knows. */
  readonly id?: string;
  readonly sentence: Sentence;
  /** Why it is one. */
  readonly reason: string;
  /** Form of a policy that its name says. */
  readonly instrument?: string;
}

/** Last words of names, with the kind that they say, and of a policy its form. */
const forms: readonly (readonly [pattern: string, kind: string, instrument?: string])[] = [
  [
    "Action Plans?|Work Plans?|Development Plans?|Implementation Plans?|Master Plans?|Five-Year Plans?|Plans?|Roadmap|Strategy",
    "Policy",
    "ACTION_PLAN",
  ],
  ["Measures|Regulations?|Rules|Act|Law|Code|Ordinance|Order|Decree|Bylaws?", "Policy", "REGULATION"],
  ["Guidelines?|Guiding Opinions|Opinions|Guidance|Catalogues?|Catalogs?|Charter", "Policy", "GUIDELINE"],
  ["Specifications?|Standards?", "Policy", "SPECIFICATION"],
  ["Funds?", "Policy", "FUND"],
  ["Campaigns?|Drive", "Policy", "CAMPAIGN"],
  ["Initiatives?", "Policy", "INITIATIVE"],
  ["Programmes?|Programs?|Schemes?", "Policy", "PROGRAM"],
  ["Projects?", "Policy", "PROJECT"],
  ["White Paper|Report|Outlook", "Policy", "REPORT"],
  [
    "Ministry|Department|Administration|Commission|Bureau|Agency|Council|Authority|Committee|Secretariat|Inspectorate|Directorate|Treasury",
    "GovernmentBody",
  ],
  ["Conference|Summit|Forum|Expo|Exhibition|Fair|Congress", "Event"],
  ["Alliance|Association|Academy|University|Institute|Company|Group|Corporation|Consortium", "Organization"],
];
const word = String.raw`(?:\p{Lu}[\p{L}\p{N}'’&-]*|\d+(?:st|nd|rd|th)?)`;
const inner = String.raw`(?:${word}|of|for|on|and|the|in|to|by|with|from)`;
const ofBody = new RegExp(
  String.raw`\b(?:(?:State |National |General |Federal |Central |Royal )?(?:Ministry|Department|Bureau|Office|Commission|Administration|Agency|Authority|Council|Committee|Board|Directorate|Inspectorate|Secretariat|Institute|Academy)) (?:of|for|on) (?:the )?${word}(?:(?:,? and|,| of| for)? ${word})*`,
  "gu",
);
const titled = forms.map(([last, kind, instrument]) => ({
  pattern: new RegExp(
    String.raw`(?<![\p{L}-])${word}(?: ${inner}){0,10}? (?:${last})(?: \(\d{4}[^)]*\))?(?![\p{L}-])(?! (?:for|on|of|to) (?:the )?\p{Lu})|(?<![\p{L}-])(?:${last}) (?:for|on|of|to|governing|concerning) (?:the )?${inner}(?: ${inner}){0,14}(?<= ${word})(?: \(\d{4}[^)]*\))?`,
    "gu",
  ),
  kind,
  instrument,
}));
const lowerForms =
  /^ (?:(?:action|work|special|pilot|three-year|national|development|promotion) )*(plan|initiative|campaign|program(?:me)?|fund|project|measures|regulations?|guidelines?|opinions|specifications?|scheme|strategy|action|white paper|report|standards?)\b/;
const instruments: Readonly<Record<string, string>> = {
  plan: "ACTION_PLAN",
  strategy: "ACTION_PLAN",
  initiative: "INITIATIVE",
  campaign: "CAMPAIGN",
  action: "CAMPAIGN",
  program: "PROGRAM",
  programme: "PROGRAM",
  scheme: "PROGRAM",
  fund: "FUND",
  project: "PROJECT",
  measures: "REGULATION",
  regulation: "REGULATION",
  regulations: "REGULATION",
  guideline: "GUIDELINE",
  guidelines: "GUIDELINE",
  opinions: "GUIDELINE",
  specification: "SPECIFICATION",
  specifications: "SPECIFICATION",
  standard: "SPECIFICATION",
  standards: "SPECIFICATION",
  "white paper": "REPORT",
  report: "REPORT",
};
/** Titles of Chinese documents by their last letters. */
const chineseForms: readonly (readonly [RegExp, string])[] = [
  [/(?:计划|规划|方案|路线图)$/, "ACTION_PLAN"],
  [/(?:条例|办法|规定|法|令)$/, "REGULATION"],
  [/(?:意见|指南|指引|目录)$/, "GUIDELINE"],
  [/(?:规范|标准|条件)$/, "SPECIFICATION"],
  [/(?:报告|白皮书)$/, "REPORT"],
];

/** Things that the sentences name: those that packs know by their names, and new ones by the form of a name. */
export function findNames(sentences: readonly Sentence[], known: Known): Named[] {
  const gazetteer = new Gazetteer(known);
  const found: Named[] = [];
  for (const sentence of sentences) {
    const own = gazetteer.namesIn(sentence);
    const fresh = newNames(sentence).filter((one) => !own.some((other) => overlaps(one, other)));
    found.push(...own, ...fresh.filter((one, index) => !fresh.slice(0, index).some((other) => overlaps(one, other))));
  }
  return found;
}

const overlaps = (a: Named, b: Named) => a.start < b.end && b.start < a.end;

/** Known names by their first word. */
class Gazetteer {
  readonly #byFirst = new Map<string, { readonly name: string; readonly thing: KnownThing | undefined }[]>();

  constructor({ things }: Known) {
    for (const thing of things.values()) {
      if (thing.kind === "Official") continue;
      for (const name of thing.names) this.#add(name, thing);
      for (const name of thing.negative) this.#add(name, undefined);
    }
    for (const all of this.#byFirst.values()) all.sort((a, b) => b.name.length - a.name.length);
  }

  #add(name: string, thing: KnownThing | undefined): void {
    if (name.length < 2) return;
    for (const form of formsOf(name)) {
      const first = firstOf(form);
      const own = this.#byFirst.get(first);
      if (own) own.push({ name: form, thing });
      else this.#byFirst.set(first, [{ name: form, thing }]);
    }
  }

  namesIn(sentence: Sentence): Named[] {
    const text = plain(sentence.quote);
    const low = text.toLowerCase();
    const found: Named[] = [];
    for (const at of startsIn(text)) {
      if (found.some(({ end }) => at < end - sentence.start)) continue;
      const match = this.#byFirst.get(firstOf(low.slice(at)))?.find(({ name }) => isAt(low, text, name, at));
      if (!match) continue;
      const end = at + match.name.length;
      if (match.thing)
        found.push({
          start: sentence.start + at,
          end: sentence.start + end,
          name: sentence.quote.slice(at, end),
          kind: match.thing.kind,
          id: match.thing.id,
          sentence,
          reason: "a known name",
        });
    }
    return found;
  }
}

const plain = (text: string) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll(/\s/g, " ");
const firstOf = (text: string) => /^(?:[a-z0-9]+|.)/u.exec(text)?.[0] ?? "";

/** A name in small letters, its other number, and without quotation marks; short ones in capitals stay as they are. */
function formsOf(name: string): string[] {
  const own = plain(name);
  if (/^[A-Z0-9]{2,6}$/.test(own)) return [own.toLowerCase()];
  const low = own.toLowerCase();
  const other = /[^s]s$/.test(low)
    ? low.slice(0, -1)
    : /[a-z]{3}$/.test(low) && !low.endsWith("s")
      ? `${low}s`
      : undefined;
  return [low, ...(other === undefined || /\p{Script=Han}/u.test(low) ? [] : [other])];
}

/** Places at which a word begins; in Chinese every letter. */
function* startsIn(text: string): Generator<number> {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}"]|\p{Script=Han}/gu)) yield index;
}

function isAt(low: string, text: string, name: string, at: number): boolean {
  if (!low.startsWith(name, at)) return false;
  const after = text.charAt(at + name.length);
  if (/[\p{L}\p{N}]/u.test(after) && !/\p{Script=Han}/u.test(after + name.slice(-1))) return false;
  // "AI" is a name, "ai" none.
  return name.length > 3 || /\p{Script=Han}/u.test(name) || /[A-Z0-9]/.test(text.slice(at, at + name.length));
}

/** Names by their form: titles in quotation marks, capitalised words that end as plans and bodies do. */
function newNames(sentence: Sentence): Named[] {
  const { quote, start } = sentence;
  const found: Named[] = [];
  const add = (at: number, name: string, kind: string, reason: string, instrument?: string) => {
    const clean = name.replace(/[,.;:]+$/, "");
    found.push({
      start: start + at,
      end: start + at + clean.length,
      name: clean,
      kind,
      sentence,
      reason,
      ...(instrument === undefined ? {} : { instrument }),
    });
  };
  for (const { index, 1: title = "" } of quote.matchAll(/《([^《》]{2,60})》/g)) {
    const instrument = chineseForms.find(([pattern]) => pattern.test(title))?.[1];
    add(index + 1, title, "Policy", "a title in quotation marks", instrument ?? "PROGRAM");
  }
  for (const { index, 0: all, 1: title = "" } of quote.matchAll(/["“]([^"“”]{3,90})["”]/g)) {
    const after = lowerForms.exec(quote.slice(index + all.length).toLowerCase())?.[1];
    if (!/^\P{Ll}/u.test(title) && after === undefined) continue;
    if (after !== undefined)
      add(index + 1, title, "Policy", "a title in quotation marks", instruments[after] ?? "PROGRAM");
  }
  for (const { index, 0: name } of quote.matchAll(ofBody)) add(index, name, "GovernmentBody", "named as a body");
  for (const { pattern, kind, instrument } of titled)
    for (const { index, 0: name } of quote.matchAll(pattern)) {
      const lead =
        /^(?:The|This|Our|In|On|Under|For|And|With|By|At|To|As|Its|Their|These|Those|When|While|First|Second|Third|Since|Through) /.exec(
          name,
        )?.[0].length ?? 0;
      const rest = name.slice(lead);
      if (/ /.test(rest))
        add(index + lead, rest, kind, `named as ${kind === "Policy" ? "a policy" : "one"}`, instrument);
    }
  return found;
}
