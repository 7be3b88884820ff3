import { unitAfter } from "../checks/unit-words.js";

/** A unit of the reference pack or of another one. */
export interface UnitRow {
  readonly code: string;
  readonly kind: string;
  readonly label: string;
}

/** Unit of a number. A noun that is no unit yet is a new unit, of kind COUNT. */
export interface SaidUnit {
  readonly code: string;
  readonly kind: string;
  /** Words right of the number that name the unit, with what is before them; empty where it is said elsewhere. */
  readonly phrase: string;
  /** True where no word beside the number or its list says it. */
  readonly inferred?: boolean;
}

const synonyms: Readonly<Record<string, string>> = {
  company: "enterprise",
  firm: "enterprise",
  business: "enterprise",
  manufacturer: "enterprise",
  sme: "enterprise",
  entity: "enterprise",
  startup: "enterprise",
  giant: "enterprise",
  entrepreneur: "person",
  subscriber: "user",
  customer: "user",
  people: "person",
  worker: "person",
  staff: "person",
  resident: "person",
  student: "person",
  employee: "person",
  household: "household",
  set: "unit",
  piece: "unit",
  car: "vehicle",
  truck: "vehicle",
  bus: "vehicle",
  automobile: "vehicle",
  category: "industry",
  sector: "industry",
  park: "site",
  community: "site",
  plant: "factory",
  outcome: "research_outcome",
  ministry: "department",
  bureau: "department",
  scenario: "scenario",
};
/** Words that end the noun phrase right of a number. */
const ends = new RegExp(
  "^(?:(?:" +
    [
      "in|of|for|at|by|from|with|to|on|across|among|per|over|under|as|that|which|who|whose|than|since|during|through|into|about|between|within|after|before|and|or|while|but|up|down|if|when|where|because|so|against|above|below|around|out|off",
      "is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|should|must|do|did|does|it|they|we|this|these|those|there|its|their|our|a|an|the",
      "nationwide|worldwide|globally|respectively|now|today|already|currently|also|only|both|each|this|last|next|compared|versus|year-on-year|year|higher|lower|more|less|fewer|faster|slower|ago|earlier|later|alone|altogether|so|far|including|such|representing|accounting|covering|totaling|reaching|involving|serving|benefiting|making|bringing|taking|using|showing|setting",
    ].join("|") +
    ")$|[^\\w'&./+-])",
);
/** Participles after a noun: "contracts registered". */
const participle =
  /^(?:registered|built|established|issued|completed|signed|created|trained|launched|deployed|connected|held|made|sold|produced|approved|granted|released|formulated|certified|opened|added|delivered|recruited|inspected|surveyed|needed|planned|employed|reached|recorded|installed|commissioned|funded|supported|involved|located|enrolled|joined|took|received|got|moved|reported|came|went|participated|gathered|cultivated|selected|developed|put|set|used|covered|served|operating|working|living|capable)$/;

/** The nouns right of a number, with the words before them: " technology contracts" of "168,000 technology contracts were …". */
export function nounPhrase(tail: string): string {
  let phrase = "";
  for (const [all, gap = "", word = ""] of tail.matchAll(/(\s*)([^\s]+)/g)) {
    if (!/^ $/.test(gap)) break;
    const bare = word.replace(/^["“]|["”]?[,.;:!?]*["”]?$/g, "");
    if (bare === "" || ends.test(bare)) break;
    if (participle.test(bare) && phrase !== "" && !/^ [a-z-]+s\b/.test(tail.slice(phrase.length + all.length))) break;
    if (isPlural(phrase.split(" ").at(-1) ?? "") && !isPlural(bare)) break;
    if (/^\d/.test(bare) && phrase !== "" && !/^\d+g$/.test(bare)) break;
    phrase += all.slice(0, all.length - (word.length - word.replace(/[",.;:!?”]+$/, "").length));
    if (/[,.;:!?]["”]?$/.test(word)) break;
  }
  const adjectives = /^(?: [\w-]+,)+(?: and)?((?: ["“]?[a-z][\w-]*["”]?){1,6}?)(?<=[^s]s)\b/.exec(tail);
  if (adjectives && !isPlural(phrase.split(" ").at(-1) ?? "") && !/\d/.test(adjectives[0]))
    return adjectives[0].replaceAll('"', "");
  return phrase.replace(/(?: \w+(?:ly|wards))$/, "");
}

const isPlural = (word: string) =>
  /(?:[^s]s|people|staff)$/.test(word) &&
  !/(?:^(?:goods|sports|news|business|gas|plus|us|its|this|was|is|has|as|electronics|logistics|operations|systems|savings|textiles|arms|sales|glass|process)|ous|ics|ss|'s|s')$/.test(
    word,
  );

/** Singular of a noun in small letters. */
const singular = (word: string): string =>
  word === "people"
    ? "person"
    : word
        .replace(/ies$/, "y")
        .replace(/(?<=(?:ss|x|ch|sh))es$/, "")
        .replace(/(?<=[^su])s$/, "");

/** Units by the nouns that say them. */
export class Units {
  readonly #byNoun = new Map<string, UnitRow>();
  readonly #byCode = new Map<string, UnitRow>();

  constructor(rows: readonly UnitRow[]) {
    for (const row of rows) {
      this.#byCode.set(row.code, row);
      if (row.kind === "COUNT" || row.kind === "TIME") this.#byNoun.set(row.code.replaceAll("_", " "), row);
      if (row.kind === "COUNT" && /^[a-z -]+$/.test(row.label)) this.#byNoun.set(singular(row.label), row);
    }
  }

  ofCode(code: string): UnitRow | undefined {
    return this.#byCode.get(code);
  }

  /** Unit of a noun phrase, by its last words. */
  ofNouns(phrase: string): SaidUnit | undefined {
    const words = phrase.trim().split(/\s+/).filter(Boolean);
    const last = words.at(-1);
    if (last === undefined || !/^[a-z]/i.test(last)) return undefined;
    for (const count of [3, 2, 1]) {
      const nouns = words
        .slice(-count)
        .map((word, index, all) => (index === all.length - 1 ? singular(word) : word))
        .join(" ");
      const known = this.#byNoun.get(synonyms[nouns] ?? nouns);
      if (known) return { code: known.code, kind: known.kind, phrase };
    }
    return { code: singular(last).replaceAll(/[^a-z0-9]+/gi, "_"), kind: "COUNT", phrase };
  }

  /** Unit of measurement right of a number, or its currency left of it. */
  measured(lead: string, tail: string): SaidUnit | undefined {
    const found = unitAfter(lead, tail);
    if (!found) return undefined;
    const code = codes[found.code] ?? found.code;
    const kind = this.#byCode.get(code)?.kind ?? kinds[code] ?? "OTHER";
    return { code, kind, phrase: found.word };
  }
}

const codes: Readonly<Record<string, string>> = { d: "day", h: "hour" };
const kinds: Readonly<Record<string, string>> = { percent: "PERCENT", percentage_point: "PERCENTAGE_POINT" };
