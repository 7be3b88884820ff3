import type { Modality } from "../../model/modality.js";
import type { Qualifier } from "../../model/qualifier.js";
import type { Basis } from "../checks/comparison-words.js";
import type { SaidPeriod } from "./said-periods.js";
import type { SaidUnit } from "./units.js";
import type { Sentence } from "./sentence.js";
import type { Statistic } from "./statistic-words.js";
import type { Range } from "./subject-words.js";

/** A figure as the words give it. Offsets are in the text. */
export interface Figure {
  readonly sentence: Sentence;
  /** The number words. */
  readonly start: number;
  readonly end: number;
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly qualifier: Qualifier;
  readonly unit: SaidUnit;
  readonly statistic: Statistic;
  readonly comparison?: { readonly basis: Basis; readonly words?: string };
  readonly period: SaidPeriod;
  readonly modality: Modality;
  /** The phrase that it is said of. */
  readonly subject: Range;
  /** Beginning of its clause. */
  readonly from: number;
  readonly outOf?: { readonly value: number; readonly of: string };
  readonly scope?: string;
  /** Fields that the words leave open. */
  readonly inferred: readonly string[];
  /** What the draft did with the words, for a reader. */
  readonly notes: readonly string[];
}
