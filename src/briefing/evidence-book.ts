import { EvidenceRole } from "../model/evidence.js";
import { Modality } from "../model/modality.js";
import { ascending } from "../store/ascending.js";
import type { NodeRecord } from "../store/store.js";
import { didYouMean } from "../model/did-you-mean.js";
import { type Problems, shownValue } from "./problems.js";
import type { Row } from "./read-rows.js";
import type { Sentence } from "./read-sentences.js";
import { sealLine, type Source } from "./spans.js";
import type { Span } from "./transcript/span.js";

/** A document with its turns, sentences, seals and, if available, its text. */
export interface DocumentText {
  readonly id: string;
  readonly sha256: string;
  readonly length: number;
  readonly turns: readonly {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    readonly speaker?: string;
  }[];
  readonly sentences: readonly Sentence[];
  readonly seals: ReadonlySet<string>;
  readonly reviewState: string;
  readonly source?: Source;
}

/** Maximum length of a quotation, in UTF-16 units. */
export const maxQuoteLength = 200;

/** Converts the `evidence` of rows to nodes, each once, and checks every quotation against the text or its seal. */
export class EvidenceBook {
  readonly nodes = new Map<string, NodeRecord>();
  readonly spans = new Map<string, Span>();
  readonly #text: DocumentText | undefined;
  readonly #problems: Problems;

  constructor(text: DocumentText | undefined, problems: Problems) {
    this.#text = text;
    this.#problems = problems;
  }

  /** Ids of the evidence at a path of a row, in the order of the text. Adds a problem where it is not a list of spans. */
  idsOf(row: Row, path: readonly (string | number)[], value: unknown, modality = "REPORTED"): string[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.#refuse(row, path, "evidence: expected a list of `{ at, quote }`");
    const ids = value.flatMap((item: unknown, index) => this.#one(row, [...path, index], item, modality));
    return [...new Set(ids)].toSorted((a, b) => this.#start(a) - this.#start(b) || ascending(a, b));
  }

  /** Id of the turn that contains an evidence. */
  turnOf(id: string): string {
    return String(this.nodes.get(id)?.props.turn);
  }

  #start = (id: string) => Number(this.nodes.get(id)?.props.start);

  #one(row: Row, path: readonly (string | number)[], item: unknown, modality: string): string[] {
    const text = this.#text;
    if (!text) return this.#refuse(row, path, "evidence: this pack has no document to quote");
    if (typeof item !== "object" || item === null) return this.#refuse(row, path, "evidence: expected `{ at, quote }`");
    const { at, quote, role = "CLAIM", ...rest } = item as Record<string, unknown>;
    const [unknown] = Object.keys(rest);
    if (unknown)
      return this.#refuse(
        row,
        path,
        `evidence: ${unknown}: no such key here${didYouMean(unknown, ["at", "quote", "role"])}`,
      );
    if (typeof at !== "number" || !Number.isSafeInteger(at) || at < 0)
      return this.#refuse(row, path, `evidence.at: expected an offset, got ${shownValue(at)}`);
    if (typeof quote !== "string" || quote === "")
      return this.#refuse(row, path, `evidence.quote: expected a text, got ${shownValue(quote)}`);
    if (quote.length > maxQuoteLength)
      return this.#refuse(
        row,
        path,
        `evidence.quote: expected at most ${maxQuoteLength} characters, got ${quote.length}`,
      );
    if (typeof role !== "string" || !Object.hasOwn(EvidenceRole, role))
      return this.#refuse(
        row,
        path,
        `evidence.role: expected one of ${Object.keys(EvidenceRole).join(", ")}, got ${shownValue(role)}`,
      );
    const span = { start: at, end: at + quote.length, quote };
    if (!this.#isQuoted(row, path, text, span)) return [];
    return this.#node(row, path, text, span, role, modality);
  }

  #isQuoted(row: Row, path: readonly (string | number)[], text: DocumentText, span: Span): boolean {
    const key = sealLine(text.sha256, span);
    if (this.spans.has(key)) return true;
    if (text.source) {
      const found = text.source.text.slice(span.start, span.end);
      if (found !== span.quote) {
        const index = text.source.text.indexOf(span.quote);
        const where = index < 0 ? "the text does not contain it" : `it is at ${index}`;
        this.#refuse(
          row,
          path,
          `evidence.quote: ${JSON.stringify(span.quote)} is not at ${span.start}: ${where}; found there: ${JSON.stringify(found)}`,
        );
        return false;
      }
    } else if (!text.seals.has(key)) {
      this.#refuse(
        row,
        path,
        `evidence.quote: ${JSON.stringify(span.quote)} at ${span.start} has no seal: it was never checked against the text`,
      );
      return false;
    }
    this.spans.set(key, span);
    return true;
  }

  #node(
    row: Row,
    path: readonly (string | number)[],
    text: DocumentText,
    span: Span,
    role: string,
    modality: string,
  ): string[] {
    const turn = text.turns.find(({ start, end }) => start <= span.start && span.end <= end);
    if (!turn) return this.#refuse(row, path, `evidence: ${span.start}-${span.end} is within no turn of ${text.id}`);
    const marks = [role === "CLAIM" ? "" : role, modality === "REPORTED" ? "" : modality].filter(Boolean);
    const id = [
      "evidence:" + text.id.replace("document:", ""),
      span.start,
      span.end,
      ...marks.map((mark) => mark.toLowerCase()),
    ].join("-");
    const sentence = text.sentences.find(({ start, end }) => start <= span.start && span.start < end);
    this.nodes.set(id, {
      id,
      kind: "Evidence",
      props: {
        start: span.start,
        end: span.end,
        quote: span.quote,
        role,
        reviewState: text.reviewState,
        document: text.id,
        turn: turn.id,
        ...(Object.hasOwn(Modality, modality) ? { modality } : {}),
        ...(turn.speaker ? { speaker: turn.speaker } : {}),
        ...(sentence ? { passage: passageId(text.id, sentence) } : {}),
      },
    });
    return [id];
  }

  #refuse(row: Row, path: readonly (string | number)[], message: string): [] {
    this.#problems.add(row.at(...path), message);
    return [];
  }
}

/** Id of the passage of a sentence. */
export const passageId = (document: string, sentence: Sentence) =>
  `passage:${document.replace("document:", "")}-${sentence.ordinal}`;

/** Document and speaker of the claim among some spans, and the day of publication: what a figure has of them. */
export function publicationOf(
  book: EvidenceBook,
  evidence: readonly string[],
  publishedOn: string | undefined,
): object {
  const claim = evidence.map((id) => book.nodes.get(id)).find((node) => node?.props.role === "CLAIM");
  return { publishedOn, document: claim?.props.document, speaker: claim?.props.speaker };
}
