import type { Intent, Modality } from "../generated/operations.js";
import { useCurrentRoute } from "../route/route-context.js";
import { families, type Options } from "./grid.js";

/** Options of the matrix that the address gives, with defaults for the others. */
export function useOptions(): Options {
  const { params } = useCurrentRoute();
  return {
    of: oneOf(params.of, families, "industry"),
    rows: oneOf(params.rows, ["instrument", "issuer"], "instrument"),
    columns: oneOf(params.columns, ["grouping", "section"], "grouping"),
    sort: oneOf(params.sort, ["name", "total"], "total"),
    intents: intents.filter((intent) => params.intent?.split(",").includes(intent)),
    modality: oneOf(params.modality, ["", ...modalityOrder], ""),
    find: params.find ?? "",
  };
}

export const intents: readonly Intent[] = ["PROMOTE", "SUPPORT", "UPGRADE", "REGULATE", "RESTRICT"];
export const modalityOrder: readonly Modality[] = ["REPORTED", "ONGOING", "PLANNED", "ATTRIBUTED"];

function oneOf<Value extends string>(given: string | undefined, known: readonly Value[], fallback: Value): Value {
  return known.find((value) => value === given) ?? fallback;
}
