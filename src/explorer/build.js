// Bundles the explorer into dist/explorer: a part of `npm run build`.
import { bundle } from "../bundle.js";

export const build = () => bundle("explorer", { jsxImportSource: "preact", sourcemap: true });
