// Bundles GraphiQL into dist/graphiql, so that nothing of it, nor React, is installed with the package: a part of
// `npm run build`. It is the 3.x line: 4.x does not open the panel that it is given, 5.x brings the Monaco editor, many
// times the size. In one file: what it would load later, the editor waits for before it takes a key.
import { bundle } from "../bundle.js";

export const build = () =>
  bundle("graphiql", {
    splitting: false,
    jsxImportSource: "react",
    define: { "process.env.NODE_ENV": '"production"' },
  });
