import { reconcileLimits } from "./query.js";
import { types } from "./suggest.js";

/** What the service offers, in the terms of the Reconciliation Service API 0.2; `base` is the server's address. */
export function manifest(base: string): object {
  const suggest = (what: string) => ({
    service_url: `${base}/reconcile`,
    service_path: `/suggest/${what}`,
    flyout_service_path: `/flyout/${what}?id=\${id}`,
  });
  return {
    versions: ["0.2"],
    name: "Briefing graph",
    identifierSpace: "urn:briefing-graph:id",
    schemaSpace: "urn:briefing-graph:kind",
    documentation: `${base}/graphiql`,
    view: { url: viewUrl(base) },
    defaultTypes: types.map(({ id, name }) => ({ id, name })),
    preview: { url: `${base}/reconcile/preview?id={{id}}`, width: 420, height: 220 },
    suggest: { entity: suggest("entity"), type: suggest("type"), property: suggest("property") },
    extend: { propose_properties: { service_url: `${base}/reconcile`, service_path: "/properties" } },
    batchSize: reconcileLimits.queries,
  };
}

/** GraphiQL with a question about an entity, whose id stands where `{{id}}` does. */
export function viewUrl(base: string): string {
  const [before, after] = [
    '{ node(id: "',
    '") { id kind ... on Entity { name nameZh aliases description evidence { quote url } } } }',
  ];
  return `${base}/graphiql?query=${encodeURIComponent(before)}{{id}}${encodeURIComponent(after)}`;
}
