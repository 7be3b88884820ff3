import { ObjectType } from "type-graphql";
import { Entity } from "./entity.js";
import { oneOf } from "./enum.js";
import { Num, OneOf, Part, Text } from "./field.js";
import { KindOf } from "./kind.js";
import { Unit } from "./unit.js";

export const StatisticType = oneOf("StatisticType", "What sort of number a metric gives.", {
  LEVEL: "An amount: revenue, output, capacity.",
  COUNT: "A number of things.",
  GROWTH_RATE: "A change in percent of an earlier value; decreases are negative.",
  DIFFERENCE: "A difference between two values, as in percentage points.",
  SHARE: "A part of a whole, in percent.",
  CONTRIBUTION: "What a part adds to a whole's growth.",
  RATIO: "One amount to another, as a profit margin.",
  INDEX: "Points of an index.",
  RANK: "A place in an order.",
  THRESHOLD: "A limit that counts as met or not.",
  TARGET: "A value to be reached.",
  STATE: "A mood or state without a number: business expectations.",
});

@ObjectType({ description: "A condition under which a metric is measured.", simpleResolvers: true })
export class Condition {
  @Text({ required: true, doc: "What is held fixed. Example: `charged to`." }) property!: string;
  @Num({ required: true, doc: "At which value, in `unit`." }) value!: number;
  @Text({ required: true, doc: "The unit's code. Example: `percent`." }) unit!: string;
}

@KindOf({
  prefix: "metric",
  plural: "metrics",
  doc: "A statistical variable: which property of what is counted or measured. Its values are in `observations`.",
  label: { en: "Statistic", plural: "Statistics", zh: "统计指标" },
  jsonLd: ["schema:StatisticalVariable"],
})
export class Metric extends Entity {
  @Text({ required: true, restated: "AGREES", doc: "The property. Example: `value added`, `output`, `number`." })
  measuredProperty!: string;

  @OneOf(StatisticType, { required: true, restated: "AGREES", doc: "What sort of number it gives." })
  statisticType!: keyof typeof StatisticType;

  @Text({ restated: "AGREES", doc: "Of which population. Example: `industrial enterprises above designated size`." })
  population?: string;

  @Part(Unit, { required: true, restated: "AGREES", doc: "The unit of all its observations." })
  unit!: Unit;

  @Part(Condition, { list: true, restated: "AGREES", doc: 'Conditions under which it is measured: "charged to 80%".' })
  conditions?: Condition[];
}
