import { useRef } from "preact/hooks";
import { ask, type Fault } from "../data/query.js";
import { useAnswer } from "../data/use-query.js";
import { SearchDocument, type SearchQuery } from "../operations.js";

export interface Found {
  /** The newest answer: while letters are added, the one before stays until the next has come. */
  readonly data: SearchQuery | undefined;
  /** Whether `data` answers the text as it stands. */
  readonly current: boolean;
  readonly fault: Fault | undefined;
}

/** What a text may mean. An answer that comes after another text was asked is dropped. */
export function useFound(text: string): Found {
  const last = useRef<SearchQuery | undefined>(undefined);
  const { data, loading, fault } = useAnswer(SearchDocument, text === "" ? undefined : { text });
  const current = text !== "" && !loading && fault === undefined;
  if (text === "" || fault) last.current = undefined;
  else if (current) last.current = data;
  return { data: last.current, current, fault };
}

/** Sends the question before the page is drawn again: useFound then meets it under way. */
export function askAhead(text: string): void {
  if (text !== "") ask(SearchDocument, { text }).catch(() => {});
}
