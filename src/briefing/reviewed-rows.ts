import { declaredFields } from "../model/field.js";
import { KnownError } from "../errors.js";
import { checkRow } from "./check-row.js";
import type { Problems } from "./problems.js";
import type { Row } from "./read-rows.js";
import { Review } from "./review-state.js";
import { kindOfFile, relationOfFile } from "./row-files.js";

const shape = { fields: declaredFields(Review), create: () => new Review() };

/** Rows as they are loaded: checked reviews are kept beside them, rejected rows left out. Other files stay as they are. */
export function reviewedRows(name: string, rows: readonly Row[], problems: Problems): Row[] {
  if (!kindOfFile.has(name) && !relationOfFile.has(name)) return [...rows];
  return rows.flatMap((row) => {
    if (!("review" in row.value)) return [row];
    const { review, ...value } = row.value;
    if (typeof review !== "object" || review === null || Array.isArray(review)) {
      problems.add(row.at("review"), "review: expected { state, reason, confidence, by, on }");
      return [{ ...row, value }];
    }
    const own = {
      ...row,
      value: review as Row["value"],
      at: (...path: (string | number)[]) => row.at("review", ...path),
    };
    checkRow(own, own.value, shape, [], problems);
    return own.value.state === "REJECTED" ? [] : [{ ...row, value, review: own.value as unknown as Review }];
  });
}

interface Reviewed {
  readonly name: string;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** Throws where packs have rows that nobody has judged. */
export function refuseUnreviewed(packs: readonly Reviewed[]): void {
  const open = packs.flatMap(({ name, rows }) => {
    const count = [...rows.values()].flat().filter(({ review }) => review?.state === "MACHINE").length;
    return count === 0 ? [] : [`${name}: ${count} ${count === 1 ? "row" : "rows"} of a draft that nobody has reviewed`];
  });
  if (open.length === 0) return;
  throw new KnownError(
    "PACK_INVALID",
    [...open, "review them, or import with --unreviewed; nothing was loaded"].join("\n"),
  );
}
