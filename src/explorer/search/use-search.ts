import { useRef } from "preact/hooks";
import { query, type QueryFailure } from "../data/query.js";
import { useQuery } from "../data/use-query.js";
import { SearchDocument, type SearchQuery } from "../generated/operations.js";

export interface Found {
  /** The newest answer: while letters are added, the one before stays until the next has come. */
  readonly data: SearchQuery | undefined;
  /** True where `data` answers the present text. */
  readonly current: boolean;
  readonly fault: QueryFailure | undefined;
}

/** Searches for a text. An answer that comes after a newer text is dropped. */
export function useSearch(text: string): Found {
  const last = useRef<SearchQuery | undefined>(undefined);
  const { data, loading, fault } = useQuery(SearchDocument, text === "" ? undefined : { text });
  const current = text !== "" && !loading && fault === undefined;
  if (text === "" || fault) last.current = undefined;
  else if (current) last.current = data;
  return { data: last.current, current, fault };
}

/** Sends the question before the page is drawn again: useSearch then meets it under way. */
export function prefetchSearch(text: string): void {
  if (text !== "") query(SearchDocument, { text }).catch(() => {});
}
