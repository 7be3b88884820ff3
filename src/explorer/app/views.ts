import type { ComponentType } from "preact";
import type { View } from "../route/route.js";

/** Views that are loaded when they are opened; the matrix comes with the page. Each has a folder of its own. */
export const loadView: Readonly<Record<Exclude<View, "matrix">, () => Promise<ComponentType>>> = {
  flow: async () => (await import("../flow/flow-view.js")).FlowView,
  network: async () => (await import("../network/network-view.js")).NetworkView,
  figures: async () => (await import("../figures/figures-view.js")).FiguresView,
  briefing: async () => (await import("../briefing/briefing-view.js")).BriefingView,
  everything: async () => (await import("../everything/everything-view.js")).EverythingView,
};
