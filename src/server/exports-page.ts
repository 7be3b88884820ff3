import type { ExportList } from "./export-list.js";

/** Page of `/export` for browsers: a list of links. */
export function exportsPage({ release, files }: ExportList, manifest: string): string {
  const rows = files.map(({ path, doc, parameters }) => {
    const filters = parameters.length > 0 ? ` <small>${parameters.map((name) => `?${name}=…`).join(" ")}</small>` : "";
    return `<li><a href="${path}">${path}</a>${filters}<br>${escaped(doc)}</li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Take the data away · Briefing graph</title>
  <link rel="icon" href="data:,">
  <style>body { max-width: 44em; margin: 2em auto; padding: 0 1em; font: 15px/1.5 system-ui, sans-serif; color: #1d2330; background: #fff; } a { color: #0b5cad; } li { margin: 8px 0; }</style>
</head>
<body>
  <main>
    <h1>Take the data away</h1>
    <p>Release ${escaped(release)}. Sizes and checksums: <a href="${manifest}">${manifest}</a>.</p>
    <ul>${rows.join("\n")}</ul>
  </main>
</body>
</html>
`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
