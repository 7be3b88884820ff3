import { oneOf } from "../model/enum.js";
import { Day, Num, OneOf, Text } from "../model/field.js";

const RowReview = oneOf("RowReview", "How far a row of a draft was judged.", {
  MACHINE: "Written by a draft; nobody has judged it.",
  ACCEPTED: "Found right by a reader.",
  REJECTED: "Found wrong by a reader: it is not loaded, and no draft writes it again.",
});

/** The `review` key of a row that a draft has written. A row without it is a reader's own. */
export class Review {
  @OneOf(RowReview, { required: true, doc: "Who judged it." }) state!: keyof typeof RowReview;
  @Text({ doc: "Why the draft has written it, or what a check says against it." }) reason?: string;
  @Num({ doc: "From 0 to 1." }) confidence?: number;
  @Text({ doc: "Role of the reader who judged it." }) by?: string;
  @Day({ doc: "Day of the judgement." }) on?: string;
}
