// Checked by tsc (`npm run check`), never run: the types of stored properties follow from the classes.
import type { Metric } from "../../src/model/metric.js";
import type { Observation, PeriodKind } from "../../src/model/observation.js";
import type { Policy } from "../../src/model/policy.js";
import type { SameFact, SameFactKind } from "../../src/model/relations/statistics.js";
import type { Stored } from "../../src/model/stored.js";

export const rightly = (observation: Stored<Observation>, metric: Stored<Metric>, fact: Stored<SameFact>) => ({
  value: observation.value satisfies number | undefined,
  unitCode: observation.unitCode satisfies string,
  periodKind: observation.periodKind satisfies keyof typeof PeriodKind,
  reference: observation.comparisonReference satisfies string | undefined,
  inferred: observation.inferred satisfies readonly string[] | undefined,
  conditions: metric.conditions satisfies readonly string[] | undefined,
  kind: fact.kind satisfies keyof typeof SameFactKind,
});

export function wrongly(observation: Stored<Observation>, policy: Stored<Policy>): unknown[] {
  return [
    // @ts-expect-error a unit lies flat
    observation.unit,
    // @ts-expect-error a number may be missing
    observation.value satisfies number,
    // @ts-expect-error the comparison may be missing, and with it its basis
    observation.comparisonBasis satisfies string,
    // @ts-expect-error an id is no property
    policy.id,
    // @ts-expect-error no field has that name
    policy.instrumnet,
  ];
}
