import { Entity } from "./entity.js";
import { Day, Int, Text } from "./field.js";
import { KindOf } from "./kind.js";

/** Day of the words of a document: of the event where it is known, else of publication. */
export const saidOn = ({
  heldOn,
  publishedOn,
}: {
  readonly heldOn?: unknown;
  readonly publishedOn?: unknown;
}): string => String(heldOn ?? publishedOn ?? "");

@KindOf({
  prefix: "document",
  plural: "documents",
  doc: "A published source: one press briefing. Its text is not redistributed; spans point into it.",
  label: { en: "Document", plural: "Documents", zh: "文件" },
  jsonLd: ["schema:Report", "prov:Entity"],
  drawn: false,
})
export class Document extends Entity {
  @Text({ required: true, restated: "AGREES", doc: "Where it is published." })
  url!: string;

  @Day({ required: true, restated: "AGREES", doc: "Day of publication." })
  publishedOn!: string;

  @Day({ restated: "AGREES", doc: "Day of the event, on which its words were said, where the source gives one." })
  heldOn?: string;

  @Text({ required: true, restated: "AGREES", doc: "BCP 47 tag of the text that the spans point into." })
  lang!: string;

  @Text({ required: true, restated: "AGREES", doc: "SHA-256 of the text file, in hex." })
  sha256!: string;

  @Int({ required: true, restated: "AGREES", doc: "Length of the text, in UTF-16 code units." })
  length!: number;

  @Text({ restated: "AGREES", doc: "What the source says of its own standing. Example: which language prevails." })
  notice?: string;
}
