import type { ErrorCode } from "../../errors.js";
import type { OperationRequest } from "../../graphql/operation.js";
import type { SerializedAnswer } from "../../graphql/read/context.js";

/** Work of a child. */
export type Job = { readonly operation: Omit<OperationRequest, "signal"> } | { readonly export: ExportRequest };

/** Export that is to be written. */
export interface ExportRequest extends ExportFilter {
  /** Name of a format, `manifest.json` or `delta.jsonl`. */
  readonly name: string;
  readonly gzip?: boolean;
  /** File to write a part of the graph to; a whole file is one of its release's. */
  readonly path?: string;
}

/** Part of the graph, as a caller names it. */
export interface ExportFilter {
  readonly kind?: string;
  readonly where?: string;
  readonly since?: string;
  /** `1`: a mark of UTF-8 before CSV. */
  readonly bom?: string;
}

/** Export on disk. */
export interface MadeExport {
  readonly path: string;
  readonly sha256: string;
}

/** Message of a child to the server. */
export type FromChild =
  /** It has opened its store. */
  | { readonly type: "ready" }
  /** Its job goes on. */
  | { readonly type: "alive" }
  /** It needs the layout of the release, which the server computes. */
  | { readonly type: "layout" }
  | { readonly type: "done"; readonly result: SerializedAnswer | MadeExport }
  | { readonly type: "failed"; readonly code: ErrorCode; readonly message: string }
  /** For the server's log. */
  | { readonly type: "log"; readonly message: string; readonly error: string };
