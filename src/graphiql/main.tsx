import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";
import { examplesPanel } from "./examples-panel.js";
import { startOf } from "./start.js";

const root = document.getElementById("graphiql");
if (root) {
  const { endpoint, examples, tabs, query, variables } = startOf(document, location);
  const panel = examplesPanel(examples);
  createRoot(root).render(
    <GraphiQL
      inputValueDeprecation
      fetcher={createGraphiQLFetcher({ url: endpoint })}
      plugins={[panel]}
      visiblePlugin={panel}
      defaultTabs={tabs}
      defaultEditorToolsVisibility={false}
      {...(query ? { query } : {})}
      {...(variables ? { variables } : {})}
    />,
  );
}
