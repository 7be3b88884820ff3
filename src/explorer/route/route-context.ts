import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Route } from "./route.js";

export const RouteContext = createContext<Route>({ view: "matrix", params: {} });
export const useCurrentRoute = (): Route => useContext(RouteContext);
