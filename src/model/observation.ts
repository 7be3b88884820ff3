import { ObjectType } from "type-graphql";
import { oneOf } from "./enum.js";
import { Day, Num, OneOf, Part, Ref, Text } from "./field.js";
import { KindOf } from "./kind.js";
import { Modality } from "./modality.js";
import { Qualifier } from "./qualifier.js";
import { Unit } from "./unit.js";
import { Node } from "./node.js";

export const PeriodKind = oneOf("PeriodKind", "How a value belongs to its period.", {
  FLOW: "Of what happened within the period.",
  CUMULATIVE: "Of all that has happened up to the end of the period.",
  INSTANT: "Of the state at one day.",
  AVERAGE: "An average over the period.",
  TARGET: "To be reached by its end; where no day is given, the day on which it was announced.",
});

const ofPeriod = { computed: "src/model/period.ts", from: "(:Observation).periodCode" };

@ObjectType({ description: "The time that a value is about.", simpleResolvers: true })
export class Period {
  @Text({ required: true, doc: "ISO 8601: `2025-Q1`, `2025-01/2025-02`, `2025-03-31`, `2024`." }) code!: string;
  @Day({ required: true, loaded: ofPeriod, doc: "The first day of it." }) start!: string;
  @Day({ required: true, loaded: ofPeriod, doc: "The last day of it." }) end!: string;
  @OneOf(PeriodKind, { required: true, doc: "How the value belongs to it." }) kind!: keyof typeof PeriodKind;
}

export const ComparisonBasis = oneOf("ComparisonBasis", "With what a change or difference compares.", {
  YEAR_ON_YEAR: "The same period of the year before.",
  PREVIOUS_PERIOD: "The period just before.",
  PREVIOUS_YEAR_WHOLE: "The whole of the year before.",
  PREVIOUS_YEAR_END: "The end of the year before.",
  OTHER_METRIC: "Another metric in the same period.",
  ANNUAL_AVERAGE: "An average a year over several years.",
  BEFORE_AFTER: "The state before a measure was taken.",
});

@ObjectType({ description: "What a change or difference compares with.", simpleResolvers: true })
export class Comparison {
  @OneOf(ComparisonBasis, { required: true, doc: "With what it compares." })
  basis!: keyof typeof ComparisonBasis;
  @Text({ doc: "The period's code (`2024-Q1`) or the metric's id that it compares with." }) reference?: string;
}

@ObjectType({ description: "The whole that a count is part of.", simpleResolvers: true })
export class OutOf {
  @Num({ required: true, doc: 'The whole, in the observation\'s unit: 97 in "80 of the 97".' }) value!: number;
  @Text({ doc: "What the whole is, as said. Example: `major industrial categories`." }) of?: string;
}

const ofQualifier = {
  computed: "src/model/qualifier.ts",
  from: "(:Observation).qualifier and (:Observation).value; the row of a RANGE writes it",
};
const ofClaim = {
  computed: "src/briefing/graph-builder.ts",
  from: "(:Observation).evidence: the first that is a CLAIM",
};

/**
 * Figures are kept as said. A growth rate is never computed from two levels: official rates use a comparable base.
 * The same figure said twice is two observations joined by SAME_FACT.
 */
@KindOf({
  prefix: "observation",
  plural: "observations",
  doc: "One value of a metric as a speaker gave it, with unit, period, comparison and the words themselves.",
  label: { en: "Figure", plural: "Figures", zh: "数据" },
  jsonLd: ["schema:Observation", "prov:Entity"],
})
export class Observation extends Node {
  @Num({
    doc: "The number said, in plain units of `unit`: percent as 85, decreases negative. Missing where the words give none.",
  })
  value?: number;

  @Num({ loaded: ofQualifier, doc: "The least the words allow, in `unit`; missing where unbounded below." })
  lower?: number;

  @Num({ loaded: ofQualifier, doc: "The most the words allow, in `unit`; missing where unbounded above." })
  upper?: number;

  @OneOf(Qualifier, { required: true, doc: "How the speaker qualified the number. It sets the bounds." })
  qualifier!: keyof typeof Qualifier;

  @Text({ required: true, doc: "The figure as said. Example: `nearly 1.9 trillion yuan`." })
  asSaid!: string;

  @Part(Unit, {
    required: true,
    loaded: { computed: "src/briefing/expand-row.ts", from: "(:Metric).unitCode of the figure's metric" },
    doc: "The unit of value, lower and upper.",
  })
  unit!: Unit;

  @Part(Period, { required: true, doc: "What time the value is about." })
  period!: Period;

  @Part(Comparison, { doc: "With what a change or difference compares." })
  comparison?: Comparison;

  @Part(OutOf, { doc: 'The whole that a count is part of: "80 of the 97".' })
  outOf?: OutOf;

  @Text({
    doc: "Which units are covered. Example: `above designated size` (yearly main business income of 20 million yuan or more).",
  })
  scope?: string;

  @OneOf(Modality, { doc: "Reported, under way, planned, or attributed." })
  modality?: Modality;

  @Text({
    list: true,
    doc: "Fields that the reader supplied and the words leave open. Example: `period` of an undated count.",
  })
  inferred?: string[];

  @Day({
    computed: true,
    loaded: { computed: "src/briefing/graph-builder.ts", from: "(:Document).publishedOn" },
    doc: "Day on which it was published: the vintage of the value.",
  })
  publishedOn?: string;

  @Ref("Document", { computed: true, loaded: ofClaim, doc: "The document that it was said in." })
  document?: string;

  @Ref("Official", { computed: true, loaded: ofClaim, doc: "Who said it." })
  speaker?: string;

  @Ref("Evidence", {
    list: true,
    computed: true,
    loaded: { computed: "src/briefing/evidence-book.ts", from: "offset and quotation of each `evidence` of the row" },
    doc: "The spans that state it: the claim, and its period, subject or comparison where they are elsewhere.",
  })
  evidence?: string[];
}
