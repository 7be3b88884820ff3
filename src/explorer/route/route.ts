import { useEffect, useState } from "preact/hooks";
import { ownAddress } from "./own-address.js";

export const views = ["matrix", "flow", "network", "figures", "briefing"] as const;
/** `everything` has no tab: the network leads to it. */
export type View = (typeof views)[number] | "everything";

type Params = Readonly<Record<string, string>>;
/** Changes of parameters: null removes one. */
export type Change = Readonly<Record<string, string | null | undefined>>;

/** State of the page. All of it is in the address, so that back, forward, reload and a shared link keep it. */
export interface Route {
  readonly view: View;
  readonly params: Params;
}

const page = "/explore";
const base = ownAddress(page);
/** Parameters that a reader keeps from view to view. */
const keptParams: ReadonlySet<string> = new Set(["lang"]);

function parseRoute({ pathname, search }: Pick<Location, "pathname" | "search">): Route {
  // Without the prefix, too: the server's own port has the page at both addresses.
  const name = pathname.slice(pathname.lastIndexOf(page) + page.length).replaceAll("/", "") as View;
  const view = name === "everything" || views.includes(name as (typeof views)[number]) ? name : "matrix";
  return { view, params: Object.fromEntries(new URLSearchParams(search)) };
}

/** The address of a view. */
function addressOf({ view, params }: Route): string {
  const search = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== "")).toString();
  // Ids keep their colons: these addresses are read, and shared.
  const readable = search.replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%7C", "|").replaceAll("%21", "!");
  return `${view === "matrix" ? base : `${base}/${view}`}${readable ? `?${readable}` : ""}`;
}

/** The address of this view with some parameters changed. */
export const addressWith = (route: Route, change: Change): string =>
  addressOf({ view: route.view, params: merge(route.params, change) });

/** The address of another view. */
export function viewAddress(route: Route, view: View, change: Change = {}): string {
  const keep = Object.fromEntries(Object.entries(route.params).filter(([name]) => keptParams.has(name)));
  return addressOf({ view, params: merge(keep, change) });
}

function merge(params: Params, change: Change): Params {
  const merged = { ...params, ...change };
  return Object.fromEntries(Object.entries(merged).filter((entry): entry is [string, string] => entry[1] != null));
}

const moved = "explorer:moved";

/** Goes to an address of this page. `replace`: without a step for "back", as for each letter typed into a filter. */
export function navigate(address: string, { replace = false } = {}): void {
  if (address === location.pathname + location.search) return;
  history[replace ? "replaceState" : "pushState"](null, "", address);
  dispatchEvent(new Event(moved));
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location));
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.("a[href]");
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      // A link in a drawing has no plain text in its `href`: the attribute is read.
      const href = link?.getAttribute("href") ?? "";
      if (!link || href.startsWith("#") || !plain || event.defaultPrevented || link.getAttribute("target")) return;
      const { origin, pathname, search } = new URL(href, location.href);
      if (origin !== location.origin || !(pathname === base || pathname.startsWith(`${base}/`))) return;
      event.preventDefault();
      navigate(pathname + search);
    };
    addEventListener("popstate", read);
    addEventListener(moved, read);
    document.addEventListener("click", follow);
    return () => {
      removeEventListener("popstate", read);
      removeEventListener(moved, read);
      document.removeEventListener("click", follow);
    };
  }, []);
  return route;
}
