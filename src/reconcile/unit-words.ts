import { foldCase } from "../store/fold-case.js";

/** Code of the unit that a word or symbol means: `percent` for `%`; undefined for others. */
export const unitNamed = (text: string): string | undefined => unitsOf.get(foldCase(text.trim()));

/** Codes of units by other words for them. */
const unitsOf = new Map(
  [
    ["percent", "per cent|%|％"],
    ["percentage_point", "pp|percentage points|percentage point|个百分点"],
    ["CNY", "yuan|rmb|renminbi|元|人民币"],
    ["t", "tonne|tonnes|ton|tons|metric tons|吨"],
    ["unit", "units|pieces|台|辆"],
  ].flatMap(([code, words]) =>
    String(words)
      .split("|")
      .map((word) => [word, String(code)] as const),
  ),
);
