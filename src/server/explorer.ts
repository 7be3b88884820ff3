import type { FastifyPluginAsync } from "fastify";
import type { Addresses } from "./addresses.js";
import { type Bundle, serveBundle } from "./bundles.js";

/** `/explore`: the page, its bundle, and the one script that must run before the first paint. */
export const explorerRoutes: FastifyPluginAsync<{ addresses: Addresses }> = async (app, { addresses }) => {
  const page = pageOf(await serveBundle(app, "explorer", "/explore/assets/"), addresses);
  for (const url of ["/explore", "/explore/:view"])
    app.get(url, (_, reply) => reply.type("text/html; charset=utf-8").header("cache-control", "no-cache").send(page));
  app.get("/explore/assets/theme.js", (_, reply) => reply.type("text/javascript; charset=utf-8").send(theme));
};

/** Sets the colors before anything is drawn. */
const theme = `
let chosen;
try { chosen = localStorage.getItem("theme"); } catch {}
document.documentElement.dataset.theme = chosen ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
`;

const pageOf = ({ script, style }: Bundle, addresses: Addresses): string => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="description" content="Policies, industries and figures of government briefings, each with the words that say so.">
  <title>Briefing graph</title>
  <link rel="icon" href="data:,">
  <script src="${addresses.path("/explore/assets/theme.js")}"></script>
  <link rel="stylesheet" href="${addresses.path(`/explore/assets/${style}`)}">
  <script type="module" src="${addresses.path(`/explore/assets/${script}`)}"></script>
</head>
<body>
  <div id="explorer" data-prefix="${addresses.prefix}"><noscript>This page needs JavaScript; without it, ask <a href="${addresses.path("/graphiql")}">GraphQL</a>.</noscript></div>
</body>
</html>
`;
