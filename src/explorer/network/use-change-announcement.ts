import { useEffect, useRef, useState } from "preact/hooks";
import { useLanguage } from "../messages/language.js";
import { networkMessages } from "../messages/network.js";
import { countsByKind, countsIn } from "./kind-counts.js";
import type { PlacedGraph } from "./placed-graph.js";

/** Describes the last change of the picture for screen readers. */
export function useChangeAnnouncement(graph: PlacedGraph, settled: boolean): string {
  const language = useLanguage();
  const before = useRef(graph);
  const [announcement, setAnnouncement] = useState("");
  useEffect(() => {
    if (!settled || before.current === graph) return;
    const [old, now] = [before.current, graph].map(({ nodes }) => new Set(nodes.map(({ id }) => id)));
    before.current = graph;
    const added = graph.nodes.filter(({ id }) => !old?.has(id));
    const removed = [...(old ?? [])].filter((id) => !now?.has(id)).length;
    const messages = networkMessages[language];
    const parts = [
      ...(added.length > 0 ? [messages.added(countsIn(language, countsByKind(added)))] : []),
      ...(removed > 0 ? [messages.taken(removed)] : []),
    ];
    if (parts.length > 0) setAnnouncement(parts.join(" "));
  }, [graph, settled]);
  return announcement;
}
