import { ascending } from "./ascending.js";
import { groupBy } from "./group-by.js";
import type { Props, StatedBy } from "./store.js";

/** A pack that states a record, with what it states as JSON where others do so too. */
export interface StatedRow {
  readonly id: string;
  readonly pack: string;
  readonly props: string | null;
}

/** A pack's document. */
export interface PackDocument {
  readonly pack: string;
  readonly id: string;
  readonly day: string;
}

/** Packs that state records, by record, in the order of their documents. */
export function statedByPacks(
  rows: readonly StatedRow[],
  documents: readonly PackDocument[],
): ReadonlyMap<string, readonly StatedBy[]> {
  const latest = new Map(documents.toSorted((a, b) => ascending(a.day, b.day)).map((one) => [one.pack, one]));
  const dayOf = (pack: string) => latest.get(pack)?.day ?? "";
  const inOrder = rows.toSorted((a, b) => ascending(dayOf(a.pack), dayOf(b.pack)) || ascending(a.pack, b.pack));
  const statedBy = ({ pack, props }: StatedRow): StatedBy => {
    const document = latest.get(pack)?.id;
    return {
      pack,
      ...(document ? { document } : {}),
      ...(props === null ? {} : { props: JSON.parse(props) as Props }),
    };
  };
  return new Map([...groupBy(inOrder, ({ id }) => id)].map(([id, own]) => [id, own.map(statedBy)]));
}
