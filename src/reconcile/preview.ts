import { kinds } from "../model/index.js";
import type { NodeRecord, Store } from "../store/store.js";
import { viewUrl } from "./manifest.js";
import { propertyNamed } from "./properties.js";
import { nameOf } from "./property-values.js";

/** Page about a node for an inline frame, as HTML; texts of the graph are escaped. */
export function previewPage(node: NodeRecord, base: string): string {
  const link = viewUrl(base).replace("{{id}}", encodeURIComponent(node.id));
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${escaped(nameOf(node))}</title>
  <style>body { margin: 12px; font: 14px/1.4 system-ui, sans-serif; color: #1d2330; } h1 { margin: 0; font-size: 16px; } p { margin: 6px 0; } small { color: #4d5666; }</style>
</head>
<body>
  ${summary(node)}
  <p><a href="${escaped(link)}" target="_blank" rel="noopener">${escaped(node.id)}</a></p>
</body>
</html>
`;
}

/** Flyout of an entity, a type or a property, as an HTML fragment; undefined for an unknown id. */
export async function flyoutOf(
  store: Store,
  what: "entity" | "type" | "property",
  id: string,
): Promise<string | undefined> {
  if (what === "entity") {
    const node = (await store.nodes([id])).get(id);
    return node && summary(node);
  }
  const doc = what === "type" ? kinds.get(id)?.doc : propertyNamed(id)?.doc;
  return doc && `<p>${escaped(doc)}</p>`;
}

function summary(node: NodeRecord): string {
  const { nameZh, aliases, description } = node.props;
  const others = [nameZh ?? [], aliases ?? []].flat().join(" · ");
  const lines = [others, String(description ?? "")].filter((line) => line !== "");
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join("");
  return `<h1>${escaped(nameOf(node))}</h1><p><small>${node.kind}</small></p>${paragraphs}`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] as string);
