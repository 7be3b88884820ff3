import { byteOrderMark } from "../../text-formats/csv.js";
import { query, QueryError } from "../data/query.js";
import { SourcesDocument, type SourcesQuery } from "../generated/operations.js";
import { exportMessages } from "../messages/export.js";
import { type Language, nameIn } from "../messages/language.js";
import { csvOf, csvOfGraph } from "./csv.js";
import { gexfOf } from "./gexf.js";
import { graphmlOf } from "./graphml.js";
import { legendKeysOf } from "./legend-keys.js";
import { pictureSheet } from "./picture-sheet.js";
import { pngOf } from "./png.js";
import type { Provenance } from "./provenance.js";
import { tablePicture } from "./table-picture.js";
import type { Format, ViewExport } from "./view-export.js";
import { picturesOf } from "./view-pictures.js";

type Released = { readonly release: { readonly id: string } | null };

/** Makes a file of the view and saves it. Gives the message for the reader. */
export async function downloadView<Result extends Released, Variables>(
  format: Format,
  props: ViewExport<Result, Variables>,
  language: Language,
): Promise<string> {
  const messages = exportMessages[language];
  try {
    const [{ release }, sources] = await Promise.all([
      query(props.operation, props.variables),
      query(SourcesDocument, {}),
    ]);
    const id = release?.id ?? "";
    const provenance = { title: props.title, release: id, source: sourceLine(language, sources), url: location.href };
    const name = fileName([props.view, props.thing?.replace(/^.*:/, "") ?? "", shortened(id)], format);
    save(await contentOf(format, props, provenance, language), name);
    return messages.saved(name);
  } catch (error) {
    if (!(error instanceof QueryError)) console.error(error);
    return error instanceof QueryError ? messages.unanswered : messages.failed;
  }
}

async function contentOf(
  format: Format,
  { graph }: Pick<ViewExport<unknown, unknown>, "graph">,
  provenance: Provenance,
  language: Language,
): Promise<Blob> {
  const view = document.getElementById("view") as HTMLElement;
  const table = view.querySelector<HTMLTableElement>('table[data-export="table"]');
  if (format === "csv") {
    const text = table ? csvOf(table, provenance) : graph ? csvOfGraph(await graph(), provenance) : "";
    // Excel takes a file for UTF-8 only where it begins with the mark.
    return new Blob([byteOrderMark, text], { type: "text/csv" });
  }
  const graphFile = graph && graphFiles[format];
  if (graphFile) return new Blob([graphFile(await graph(), provenance)], { type: "application/xml" });
  const pictures = picturesOf(view);
  if (pictures.length === 0 && table) pictures.push(tablePicture(table));
  const drawing = pictureSheet(pictures, legendKeysOf(view), provenance, language);
  return format === "png" ? pngOf(drawing) : new Blob([drawing.text], { type: "image/svg+xml" });
}

const graphFiles: Partial<Record<Format, typeof gexfOf>> = { gexf: gexfOf, graphml: graphmlOf };

function sourceLine(language: Language, { documents: { nodes, totalCount } }: SourcesQuery): string {
  const messages = exportMessages[language];
  const named = nodes.map((document) => `${nameIn(language, document)} (${document.publishedOn})`);
  const others = totalCount - nodes.length;
  return [...named, ...(others > 0 ? [messages.more(others)] : [])].join(language === "zh" ? "；" : "; ");
}

/** The day and the first eight digits tell releases apart. */
const shortened = (release: string): string => release.replace(/(\.[0-9a-f]{8})[0-9a-f]+$/, "$1");

const fileName = (parts: readonly string[], format: Format): string =>
  `${parts.filter((part) => part !== "").join("-")}.${format}`;

function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the address when it starts to save, which may be after this.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
