import { useCurrentRoute } from "../shell/route-context.js";
import type { Intent, Modality } from "../operations.js";
import { families, type Options } from "./grid.js";

/** Options of the matrix that the address gives, with defaults for the others. */
export function useOptions(): Options {
  const { params } = useCurrentRoute();
  return {
    of: one(params.of, families, "industry"),
    rows: one(params.rows, ["instrument", "issuer"], "instrument"),
    columns: one(params.columns, ["grouping", "section"], "grouping"),
    sort: one(params.sort, ["name", "total"], "total"),
    intents: intents.filter((intent) => params.intent?.split(",").includes(intent)),
    modality: one(params.modality, ["", ...modalityOrder], ""),
    find: params.find ?? "",
  };
}

export const intents: readonly Intent[] = ["PROMOTE", "SUPPORT", "UPGRADE", "REGULATE", "RESTRICT"];
export const modalityOrder: readonly Modality[] = ["REPORTED", "ONGOING", "PLANNED", "ATTRIBUTED"];

function one<Value extends string>(given: string | undefined, known: readonly Value[], usual: Value): Value {
  return known.find((value) => value === given) ?? usual;
}
