import { maxQuoteLength } from "./evidence-book.js";
import type { NamesById } from "./check-transcript.js";
import type { Source } from "./spans.js";
import type { FloorTransfer } from "./transcript/floor-transfer.js";
import type { Person } from "./transcript/people.js";
import type { Span } from "./transcript/span.js";
import type { Transcript } from "./transcript/transcript.js";

/** Facts of a document that its text does not give. */
export interface Publication {
  readonly url: string;
  readonly publishedOn: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Rows of a pack by the file's name without ending. */
export type PackFiles = Readonly<Record<string, readonly Row[]>>;

const title = ({ header }: Transcript) => oneLine(header.title.quote);
const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/** Text of `sentences.tsv`: sentences with their reasons to need no observation: numbers before and after the turns are days, titles and captions. */
export function sentencesFile({ sentences, turns }: Transcript): string {
  const matter = turns.filter(({ role }) => role === "FRONT_MATTER" || role === "BACK_MATTER");
  const lines = sentences.map(({ start, end, number }) => {
    const around = number ? matter.find((turn) => turn.start <= start && end <= turn.end) : undefined;
    return [start, end, Number(number), around ? around.role.toLowerCase().replace("_", " ") : ""].join("\t");
  });
  return `${["start\tend\tnumber\texempt", ...lines].join("\n")}\n`;
}

/** Rows of a pack that follow from a transcript. */
export class TranscriptRows {
  readonly #ids = new Map<string, string>();
  readonly #document: string;

  constructor(
    private readonly name: string,
    private readonly source: Source,
    private readonly transcript: Transcript,
    private readonly known: NamesById,
  ) {
    this.#document = `document:${slug(name) || "briefing"}`;
    for (const [id, names] of known) for (const one of names) if (!this.#ids.has(one)) this.#ids.set(one, id);
  }

  /** Files of the pack by name. */
  files(publication: Publication): PackFiles {
    return {
      pack: [{ title: title(this.transcript), reviewState: "MACHINE" }],
      documents: [this.document(publication)],
      officials: this.officials(),
      organizations: this.outlets(),
      turns: this.turns(),
    };
  }

  document({ url, publishedOn }: Publication): Row {
    const { text, sha256 } = this.source;
    return {
      id: this.#document,
      name: title(this.transcript),
      url,
      publishedOn,
      ...(this.transcript.header.heldOn === undefined ? {} : { heldOn: this.transcript.header.heldOn }),
      lang: /\p{Script=Han}/u.test(title(this.transcript)) ? "zh-Hans" : "en",
      sha256,
      length: text.length,
      evidence: [cited(this.transcript.header.title)],
    };
  }

  officials(): Row[] {
    return this.transcript.header.people.map((person) => ({
      ...this.#thing(person.name, "official", person.honorific ? { honorific: person.honorific } : {}),
      evidence: [cited(this.#namedAt(person))],
    }));
  }

  /** Place where the lists name a person, else the first label of theirs. */
  #namedAt(person: Person): Span {
    const turn = this.transcript.turns.find(({ speaker }) => speaker?.name === person.name);
    return person.listed ?? turn?.label ?? this.#opening(turn?.textStart ?? 0, turn?.end ?? 0);
  }

  outlets(): Row[] {
    const first = new Map<string, Span>();
    for (const { outlet, label } of this.transcript.turns)
      if (outlet !== undefined && label && !first.has(outlet)) first.set(outlet, label);
    return [...first].map(([outlet, label]) => ({
      ...this.#thing(outlet, "org", { classification: "MEDIA_OUTLET" }),
      evidence: [cited(label)],
    }));
  }

  turns(): Row[] {
    const { turns } = this.transcript;
    const idOf = (ordinal: number) =>
      `${this.#document.replace("document:", "turn:")}-${String(ordinal).padStart(2, "0")}`;
    return turns.map(({ role, start, end, label, exchange, speaker, outlet, handsOver, textStart }, ordinal) => {
      const question = turns.findLastIndex((turn, at) => at < ordinal && turn.role === "QUESTION");
      const answers = (role === "ANSWER" || role === "HAND_OVER") && question >= 0;
      const words = label ?? this.#opening(textStart, end);
      return {
        id: idOf(ordinal),
        ordinal,
        role,
        ...(exchange === undefined ? {} : { exchange }),
        start,
        end,
        document: this.#document,
        ...(speaker ? { spokenBy: this.#idOf(speaker.name, "official") } : {}),
        ...(outlet === undefined ? {} : { askedBy: this.#idOf(outlet, "org") }),
        ...(answers ? { answers: idOf(question) } : {}),
        ...(handsOver ? { handedTo: handsOver.map((one) => this.#handedTo(one)) } : {}),
        ...(ordinal + 1 < turns.length ? { followedBy: idOf(ordinal + 1) } : {}),
        evidence: [cited(words)],
      };
    });
  }

  #handedTo({ to, words }: FloorTransfer): Row {
    return { to: this.#idOf(to.name, "official"), evidence: [cited(words)] };
  }

  /** The first line of a part without a label, as far as a quotation reaches. */
  #opening(start: number, end: number): Span {
    const [line = ""] = this.source.text.slice(start, Math.min(end, start + maxQuoteLength)).split("\n");
    const quote = line.trimEnd();
    return { start, end: start + quote.length, quote };
  }

  /** Row of one who speaks: of one that another pack names, nothing but the id. */
  #thing(name: string, prefix: "official" | "org", own: Row): Row {
    const known = this.known.get(this.#idOf(name, prefix));
    return { id: this.#idOf(name, prefix), ...(known ? {} : { name, ...own }) };
  }

  /** Id of a name: the known one, else one made of the name. */
  #idOf(name: string, prefix: "official" | "org"): string {
    const known = this.#ids.get(name);
    if (known?.startsWith(`${prefix}:`)) return known;
    const taken = new Set(this.#ids.values());
    const base = `${prefix}:${slug(name) || `${slug(this.name)}-${taken.size + 1}`}`;
    let id = base;
    for (let more = 2; taken.has(id); more++) id = `${base}-${more}`;
    this.#ids.set(name, id);
    return id;
  }
}

const cited = ({ start, quote }: Span) => ({ at: start, quote: quote.slice(0, maxQuoteLength) });

/** A name in the letters of ids; empty for one in other scripts. */
const slug = (name: string) =>
  name
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
