import { useMemo } from "preact/hooks";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate } from "../route/route.js";

/** Kinds that the address's `hide` leaves out of a picture, and what switches one on or off. */
export function useHiddenKinds(): { readonly hidden: ReadonlySet<string>; readonly toggle: (kind: string) => void } {
  const route = useCurrentRoute();
  const { hide = "" } = route.params;
  const hidden = useMemo(() => new Set(hide.split(",").filter(Boolean)), [hide]);
  const toggle = (kind: string) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    navigate(addressWith(route, { hide: [...next].join(",") || null, page: null }), { replace: true });
  };
  return { hidden, toggle };
}
