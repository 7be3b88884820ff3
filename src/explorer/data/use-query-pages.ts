import { useState } from "preact/hooks";
import type { Operation } from "../generated/operations.js";
import { query } from "./query.js";
import { type QueryState, useQuery } from "./use-query.js";

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** A list's first page, and on demand the next ones. */
export function useQueryPages<Result, Variables extends { after?: string | null | undefined }>(
  operation: Operation<Result, Variables>,
  pageInfo: (page: Result) => PageInfo,
): QueryState<readonly Result[]> & { readonly more: () => void } {
  const first = useQuery(operation, {} as Variables);
  const [others, setOthers] = useState<readonly Result[]>([]);
  const data = first.data && [first.data, ...others];
  const more = () => {
    const last = data?.at(-1);
    const info = last && pageInfo(last);
    if (!info?.hasNextPage) return;
    query(operation, { after: info.endCursor } as Variables).then(
      (page) => setOthers((pages) => [...pages, page]),
      () => first.retry(),
    );
  };
  return { ...first, data, more };
}
