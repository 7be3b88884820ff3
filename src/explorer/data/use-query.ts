import { useEffect, useState } from "preact/hooks";
import type { Operation } from "../generated/operations.js";
import { keyOf, query, QueryError, type QueryFailure } from "./query.js";

export interface QueryState<Result> {
  /** The newest answer; while another is on its way, the one before. */
  readonly data: Result | undefined;
  readonly loading: boolean;
  readonly fault: QueryFailure | undefined;
  readonly retry: () => void;
}

/** Seconds between tries while the server does not answer: it restarts in two. */
const patience = [1, 2, 3, 5, 10];

/** Asks an operation and again whenever its variables change; `undefined` asks nothing. Goes on asking a server that is away. */
export function useQuery<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables | undefined,
): QueryState<Result> {
  const key = variables === undefined ? undefined : keyOf(operation, variables);
  const [state, setState] = useState<{ key?: string; data?: Result; fault?: QueryFailure }>({});
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (key === undefined || variables === undefined) return;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = () => setTries((tries) => tries + 1);
    query(operation, variables).then(
      (data) => wanted && setState({ key, data }),
      (error: unknown) => {
        if (!wanted) return;
        if (!(error instanceof QueryError)) throw error;
        setState((before) => ({ ...before, key, fault: error.fault }));
        if (error.fault.why === "refused") return;
        timer = setTimeout(again, 1000 * (patience[Math.min(tries, patience.length - 1)] ?? 10));
        addEventListener("online", again, { once: true });
      },
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
      removeEventListener("online", again);
    };
  }, [key, tries]);

  const current = state.key === key;
  return {
    data: key === undefined ? undefined : state.data,
    loading: key !== undefined && !current,
    fault: current ? state.fault : undefined,
    retry: () => setTries((tries) => tries + 1),
  };
}
