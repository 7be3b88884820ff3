import { Int, Text } from "./field.js";
import { KindOf } from "./kind.js";
import { Node } from "./node.js";

@KindOf({
  prefix: "passage",
  plural: "passages",
  doc: "A sentence of a document. Kept only where the source text was available when the briefing was loaded.",
  label: { en: "Sentence", plural: "Sentences", zh: "句子" },
  jsonLd: ["schema:CreativeWork", "prov:Entity"],
  loaded: { computed: "src/briefing/build-load.ts", from: "sentences.tsv, and the source text" },
})
export class Passage extends Node {
  @Int({ required: true, doc: "Its place in the document; the first is 1." })
  ordinal!: number;

  @Text({ required: true, doc: "The sentence." })
  text!: string;

  @Int({ required: true, doc: "Where it begins: UTF-16 offset in the document's text." })
  start!: number;

  @Int({ required: true, doc: "Where it ends: UTF-16 offset, exclusive." })
  end!: number;
}
