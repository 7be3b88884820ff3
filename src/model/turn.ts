import { oneOf } from "./enum.js";
import { Int, OneOf, Ref } from "./field.js";
import { KindOf } from "./kind.js";
import { Node } from "./node.js";

export const TurnRole = oneOf("TurnRole", "What a turn does in a briefing.", {
  FRONT_MATTER: "Text before the first speaker: title, list of speakers, date.",
  MODERATION: "The chair opens, hands over or closes.",
  STATEMENT: "The opening statement.",
  QUESTION: "An outlet asks.",
  HAND_OVER: "An official passes the question to a colleague.",
  ANSWER: "An official answers.",
  BACK_MATTER: "Text after the last speaker: translators, notice, captions.",
});

@KindOf({
  prefix: "turn",
  plural: "turns",
  doc: "One speaker's turn in a briefing. Turns follow one another without gap or overlap, front and back matter included.",
  label: { en: "Turn", plural: "Turns", zh: "发言" },
  jsonLd: ["schema:CreativeWork", "prov:Entity"],
})
export class Turn extends Node {
  @Int({ required: true, doc: "Its place in the document; the first is 0." })
  ordinal!: number;

  @OneOf(TurnRole, { required: true, doc: "What it does." })
  role!: keyof typeof TurnRole;

  @Int({ doc: "Which question-and-answer exchange it belongs to, from 1. Missing outside exchanges." })
  exchange?: number;

  @Int({ required: true, doc: "Where it begins, with the speaker's label: UTF-16 offset in the document's text." })
  start!: number;

  @Int({ required: true, doc: "Where it ends: UTF-16 offset, exclusive." })
  end!: number;

  @Ref("Evidence", {
    list: true,
    computed: true,
    loaded: { computed: "src/briefing/evidence-book.ts", from: "offset and quotation of each `evidence` of the row" },
    doc: "The label that opens it.",
  })
  evidence?: string[];
}
