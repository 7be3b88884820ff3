// Bundles the explorer into dist/explorer: a part of `npm run build`, after the server, from whose model it takes names.
import { bundle } from "../bundle.js";
import { writeOperations, writeVocabulary } from "./codegen.js";

export async function build() {
  await Promise.all([writeOperations(), writeVocabulary()]);
  await bundle("explorer", { jsxImportSource: "preact", sourcemap: true });
}
