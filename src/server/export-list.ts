import { isCsv } from "../export/csv.js";
import type { Format } from "../export/format.js";
import { formats } from "../export/formats.js";

/** Query parameters that a format takes. */
export const parametersFor = ({ name, filterable }: Pick<Format, "name" | "filterable">): string[] => [
  ...(filterable === "nodes" ? ["kind"] : []),
  ...(filterable ? ["where"] : []),
  ...(isCsv(name) ? ["bom"] : []),
];

/** Export as `/export` lists it. */
interface ListedExport extends Pick<Format, "type" | "doc"> {
  readonly path: string;
  readonly parameters: readonly string[];
}

/** Exports in the order of their listing. */
export const exportList: readonly ListedExport[] = [
  ...formats.map((format) => ({
    path: `/export/${format.name}`,
    type: format.type,
    doc: format.doc,
    parameters: parametersFor(format),
  })),
  {
    path: "/export/manifest.json",
    type: "application/json",
    doc: "The release manifest: every file with rows, bytes and SHA-256, and the licence notes.",
    parameters: [],
  },
  {
    path: "/export/delta.jsonl",
    type: "application/jsonl",
    doc: "What changed in graph.jsonl since an earlier release.",
    parameters: ["since"],
  },
];

/** Answer of `/export`. */
export interface ExportList {
  readonly release: string;
  readonly files: readonly ListedExport[];
}
