import type { Addresses } from "./addresses.js";
import { examples, firstExamples } from "./examples.js";

const style = `
  html, body { margin: 0; height: 100%; font: 15px/1.5 system-ui, sans-serif; color: #1d2330; background: #fff; }
  body { display: flex; flex-direction: column; }
  header { padding: 12px 20px; border-bottom: 1px solid #d9dee8; }
  h1 { margin: 0 0 4px; font-size: 18px; }
  p { margin: 0 0 8px; }
  a { color: #0b5cad; }
  nav { display: flex; flex-wrap: wrap; gap: 2px 20px; }
  #offline li { margin: 8px 0; }
  main { flex: 1; min-height: 0; display: flex; flex-direction: column; }
  #sandbox { flex: 1; min-height: 400px; }
  #offline { padding: 20px; max-width: 44em; }
  #loading { padding: 20px; color: #5b6475; }
  [hidden] { display: none !important; }
`;

/** `/`: Apollo Sandbox with the first examples; where its script cannot be fetched, the same examples in GraphiQL. */
export const landingPage = (addresses: Addresses): string =>
  page(
    "Briefing graph",
    `<header>
    <h1>Briefing graph</h1>
    <p>A cited knowledge graph of government briefings. <a href="${addresses.path("/explore")}">See it</a>; ask it by POST to <code>${addresses.path("/graphql")}</code>, here, or in <a href="${addresses.path("/graphiql")}">GraphiQL</a>; or take all of it: <a href="${addresses.path("/export")}">${addresses.path("/export")}</a></p>
    <nav id="examples" aria-label="Examples">${links(addresses.path("/"))}</nav>
  </header>
  <main>
    <p id="loading">Loading Apollo Sandbox …</p>
    <div id="sandbox"></div>
    <div id="offline" hidden>
      <p>Apollo Sandbox comes from Apollo's servers, and these do not answer here. GraphiQL comes from this server and does the same. Start with a question:</p>
      <ul>${links(addresses.path("/graphiql"), "li")}</ul>
    </div>
  </main>
  <script src="${addresses.path("/pages/landing.js")}"></script>`,
  );

export const landingScript = (addresses: Addresses): string => `
const examples = ${JSON.stringify(examples)};
const named = new URLSearchParams(location.search).get("example") ?? ${JSON.stringify(firstExamples[0]?.name)};
const chosen = examples.find(({ name }) => name === named)?.document;
const show = (id) => {
  for (const one of ["loading", "sandbox", "offline"]) document.getElementById(one).hidden = one !== id;
  document.getElementById("examples").hidden = id === "offline";
};
const late = setTimeout(show, 5000, "offline");
const script = document.createElement("script");
script.src = "${sandboxOrigin()}/_latest/embeddable-sandbox.umd.production.min.js";
script.onerror = () => {
  clearTimeout(late);
  show("offline");
};
script.onload = () => {
  clearTimeout(late);
  show("sandbox");
  new EmbeddedSandbox({
    target: "#sandbox",
    initialEndpoint: new URL(${JSON.stringify(addresses.path("/graphql"))}, location.href).href,
    initialState: { document: chosen },
    runTelemetry: false,
  });
};
document.head.append(script);
`;

/** The one foreign address a page of ours names: Apollo's, for Sandbox. */
function sandboxOrigin(): string {
  return "https://embeddable-sandbox.cdn.apollographql.com";
}

export const pagePolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", sandboxOrigin()],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:", "https://*.apollographql.com"],
  connectSrc: ["'self'"],
  fontSrc: ["'self'", "data:"],
  frameSrc: ["https://sandbox.embed.apollographql.com"],
  upgradeInsecureRequests: null,
};

/** A page of this server, its body as HTML. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <link rel="icon" href="data:,">
  <style>${style}</style>
</head>
<body>
  ${body}
</body>
</html>
`;
}

function links(path: string, each = "span"): string {
  return firstExamples
    .map(({ name, question }) => `<${each}><a href="${path}?example=${name}">${question}</a></${each}>`)
    .join("");
}
