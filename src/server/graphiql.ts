import type { FastifyPluginAsync } from "fastify";
import type { Addresses } from "./addresses.js";
import { serveBundle } from "./bundles.js";
import { examples, firstExamples } from "./examples.js";
import { page } from "./pages.js";

/** `/graphiql`: everything it loads comes from this server; its examples are in the page, as JSON. */
export const graphiqlRoutes: FastifyPluginAsync<{ addresses: Addresses }> = async (app, { addresses }) => {
  const { script, style } = await serveBundle(app, "graphiql", "/graphiql/assets/");
  const endpoint = addresses.path("/graphql");
  const first = firstExamples.map(({ name }) => name);
  const starts = JSON.stringify({ endpoint, examples, first }).replaceAll("<", "\\u003c");
  const html = page(
    "GraphiQL · Briefing graph",
    `<link rel="stylesheet" href="${addresses.path(`/graphiql/assets/${style}`)}">
  <div id="graphiql" style="height: 100vh"></div>
  <script id="examples" type="application/json">${starts}</script>
  <script type="module" src="${addresses.path(`/graphiql/assets/${script}`)}"></script>`,
  );
  app.get("/graphiql", (_, reply) => reply.type("text/html; charset=utf-8").send(html));
};
