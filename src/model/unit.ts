import { ObjectType } from "type-graphql";
import { oneOf } from "./enum.js";
import { OneOf, Text } from "./field.js";

export const UnitKind = oneOf("UnitKind", "What a unit counts or measures. Values of different kinds never mix.", {
  PERCENT: "A percentage: 85 means 85%.",
  PERCENTAGE_POINT: "A difference between percentages, in points. Never the same as a percentage.",
  MONEY: "An amount of money, in whole units of the currency.",
  COUNT: "A number of things.",
  MASS: "A mass.",
  POWER: "A power.",
  ENERGY: "An energy.",
  COMPUTING: "A computing rate.",
  INTENSITY: "An amount used for an amount made.",
  LENGTH: "A length.",
  AREA: "An area.",
  VOLUME: "A volume.",
  DATA: "An amount of data.",
  DATA_RATE: "An amount of data in a time.",
  TIME: "A span of time.",
  RATIO: "One number for another: robots for each 10,000 people.",
  RANK: "A place in an order; 1 is the first.",
  INDEX: "Points of an index.",
  NONE: "No unit: a mood or a state for which nobody gave a number.",
});

/** Kinds whose values do not add up: two growth rates have no sum, nor have two ranks. */
export const notAdditive: ReadonlySet<string> = new Set<keyof typeof UnitKind>([
  "PERCENT",
  "PERCENTAGE_POINT",
  "INTENSITY",
  "RATIO",
  "RANK",
  "INDEX",
  "NONE",
]);

@ObjectType({ description: "A unit of measurement.", simpleResolvers: true })
export class Unit {
  @Text({
    required: true,
    doc: "The unit, always plain: 1.6 trillion yuan is 1.6e12 `CNY`. Listed in seeds/reference/units.yaml. Example: `percent`, `CNY`, `t`, `base_station`.",
  })
  code!: string;

  @OneOf(UnitKind, {
    required: true,
    loaded: { computed: "src/briefing/expand-row.ts", from: "the `kind` of that code in units.yaml" },
    doc: "What it counts or measures.",
  })
  kind!: keyof typeof UnitKind;
}
