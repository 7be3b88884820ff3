import { oneOf } from "./enum.js";
import { Int, OneOf, Ref, Text } from "./field.js";
import { KindOf } from "./kind.js";
import { Modality } from "./modality.js";
import { Node } from "./node.js";

export const EvidenceRole = oneOf("EvidenceRole", "What a span contributes to the fact that cites it.", {
  CLAIM: "It states the fact.",
  SUBJECT: "It tells what the fact is about.",
  PERIOD: "It tells the time.",
  COMPARISON: "It tells with what is compared.",
});

export const ReviewState = oneOf("ReviewState", "How far a span has been checked.", {
  MACHINE: "By machine: the quotation is at its offsets in the source.",
  REVIEWED: "Also re-read by a second reader.",
  REJECTED: "Found wrong; kept so that it is not extracted again.",
});

/** Origin of a field: the loader makes evidence of every `evidence` in the rows of packs. */
const from = (source: string) => ({ loaded: { computed: "src/briefing/evidence-book.ts", from: source } });

/** A W3C Web Annotation target: TextPositionSelector (start, end) with TextQuoteSelector (quote). */
@KindOf({
  prefix: "evidence",
  plural: "evidences",
  doc: "A span of a document that states a fact: offsets, quotation, speaker.",
  label: { en: "Quotation", plural: "Quotations", zh: "引文" },
  jsonLd: ["oa:SpecificResource", "schema:Quotation", "prov:Entity"],
  ...from("every `evidence: { at, quote, role }` in the rows of packs"),
})
export class Evidence extends Node {
  @Int({
    required: true,
    ...from("`at` of an `evidence` in a row"),
    doc: "Where the quotation begins: UTF-16 offset in the document's text.",
  })
  start!: number;

  @Int({
    required: true,
    ...from("`at` and the length of `quote` of an `evidence` in a row"),
    doc: "Where it ends: UTF-16 offset, exclusive.",
  })
  end!: number;

  @Text({
    required: true,
    ...from("`quote` of an `evidence` in a row"),
    doc: "The words themselves, at most 200 characters; equal to the text from start to end.",
  })
  quote!: string;

  @OneOf(EvidenceRole, {
    required: true,
    ...from("`role` of an `evidence` in a row; CLAIM where not written"),
    doc: "What it contributes.",
  })
  role!: keyof typeof EvidenceRole;

  @OneOf(Modality, {
    ...from("`modality` of the row that cites it; REPORTED where not written"),
    doc: "How the speaker presents it.",
  })
  modality?: Modality;

  @OneOf(ReviewState, { required: true, ...from("`reviewState` in pack.yaml"), doc: "How far it has been checked." })
  reviewState!: keyof typeof ReviewState;

  @Ref("Document", { required: true, ...from("(:Document).id, the one of the pack"), doc: "The document." })
  document!: string;

  @Ref("Turn", { required: true, ...from("(:Turn).start and (:Turn).end"), doc: "The turn that it is in." })
  turn!: string;

  @Ref("Official", {
    ...from("(:Turn)-[:SPOKEN_BY]->() of its turn"),
    doc: "Who says it; missing where no official speaks: the header, an outlet's question.",
  })
  speaker?: string;

  @Ref("Passage", {
    ...from("the sentence's offsets in sentences.tsv"),
    doc: "The sentence that it is in; null where the source text was not available.",
  })
  passage?: string;
}
