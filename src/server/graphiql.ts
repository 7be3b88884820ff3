import type { FastifyPluginAsync } from "fastify";
import { serveBundle } from "./bundles.js";
import { examples, firstExamples } from "./examples.js";
import { page } from "./pages.js";

/** `/graphiql`: everything it loads comes from this server; its examples are in the page, as JSON. */
export const graphiqlRoutes: FastifyPluginAsync = async (app) => {
  const { script, style } = await serveBundle(app, "graphiql", "/graphiql/assets/");
  const starts = JSON.stringify({ examples, first: firstExamples.map(({ name }) => name) }).replaceAll("<", "\\u003c");
  const html = page(
    "GraphiQL · Briefing graph",
    `<link rel="stylesheet" href="/graphiql/assets/${style}">
  <div id="graphiql" style="height: 100vh"></div>
  <script id="examples" type="application/json">${starts}</script>
  <script type="module" src="/graphiql/assets/${script}"></script>`,
  );
  app.get("/graphiql", (_, reply) => reply.type("text/html; charset=utf-8").send(html));
};
