import { useEffect, useState } from "preact/hooks";
import type { Operation } from "../generated/operations.js";
import { type QueryState, useQuery } from "./use-query.js";

interface Page<Row> {
  readonly observations: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Row[];
  };
}

/** Rows that a page of charts can still be made of; a store that holds more says how many are missing. */
const maxRows = 2000;

/** The first page of an operation with the rows of all pages in it; undefined until the last one is there. */
export function useAllPages<Row, Result extends Page<Row>, Variables extends { readonly after?: string | null }>(
  operation: Operation<Result, Variables>,
  variables: Variables,
): QueryState<Result> {
  const [before, setBefore] = useState<readonly Row[]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const answer = useQuery(operation, after === null ? variables : { ...variables, after });
  const { data, loading } = answer;
  const here = loading ? undefined : data?.observations;
  const more = here?.pageInfo.hasNextPage === true && before.length + here.nodes.length < maxRows;
  useEffect(() => {
    if (!here || !more) return;
    setBefore([...before, ...here.nodes]);
    setAfter(here.pageInfo.endCursor);
  }, [here, more]);
  const complete =
    data && here && !more
      ? ({ ...data, observations: { ...here, nodes: [...before, ...here.nodes] } } as Result)
      : undefined;
  return { ...answer, data: complete };
}
