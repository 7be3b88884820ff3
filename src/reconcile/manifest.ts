import { reconcileLimits } from "./query.js";
import { types } from "./suggest.js";

/** Service manifest (Reconciliation Service API 0.2); `base` is the server's address. */
export function manifest(base: string): object {
  const suggest = (entity: string) => ({
    service_url: `${base}/reconcile`,
    service_path: `/suggest/${entity}`,
    flyout_service_path: `/flyout/${entity}?id=\${id}`,
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

/** Address of GraphiQL with a query of one entity; `{{id}}` is the placeholder of its id. */
export function viewUrl(base: string): string {
  const [before, after] = [
    '{ node(id: "',
    '") { id kind ... on Entity { name nameZh aliases description evidence { quote url } } } }',
  ];
  return `${base}/graphiql?query=${encodeURIComponent(before)}{{id}}${encodeURIComponent(after)}`;
}
