import { inspect } from "node:util";
import { HeaderMap } from "@apollo/server";
import { KnownError, messageForCallers } from "../errors.js";
import type { OperationRequest } from "../graphql/operation.js";
import { Context, type SerializedAnswer } from "../graphql/read/context.js";
import { servedSchema } from "../graphql/federation.js";
import type { Layout } from "../layout/layout.js";
import { ReleaseLayouts } from "../layout/release-layouts.js";
import type { ReleaseFiles } from "../store/release-files.js";
import type { Store } from "../store/store.js";
import { createApollo, operationLimits } from "./apollo.js";
import { ExportMaker } from "./make-export.js";
import type { FromChild, Job } from "./pool/job.js";
import { RepeatedOperations } from "./repeated-operations.js";

export interface ChildOptions {
  readonly store: Store;
  readonly files: ReleaseFiles;
  readonly costLimit: number;
  /** Serves a subgraph of Apollo Federation 2. */
  readonly federation: boolean;
}

/** Does the jobs of the server that has started this process, one at a time. */
export async function serveJobs({ store, files, costLimit, federation }: ChildOptions): Promise<void> {
  const log = (message: string, error: unknown) => tell({ type: "log", message, error: inspect(error) });
  const schema = await servedSchema(federation);
  const repeated = new RepeatedOperations(schema, operationLimits(costLimit));
  const apollo = await createApollo(costLimit, log, { schema, plugins: [repeated.plugin] });
  const layouts = new ServerLayouts(store, files);
  const exports = new ExportMaker(store, files, schema);

  const run = async (body: OperationRequest): Promise<SerializedAnswer> => {
    const context = new Context(store, layouts);
    const again = await repeated.answer(body, context);
    if (again) return { ...again, body: Buffer.from(again.body) };
    const headers = new HeaderMap([["content-type", "application/json"]]);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: "POST", headers, search: "", body },
      context: async () => context,
    });
    if (answer.body.kind !== "complete") throw new Error("expected a single answer, got one in parts");
    return { status: answer.status ?? 200, body: Buffer.from(answer.body.string) };
  };
  const done = (job: Job) =>
    "operation" in job ? run(job.operation) : exports.make(job.export, () => tell({ type: "alive" }));

  process.on("message", (message: Job | LayoutMessage) => {
    if ("layout" in message) return;
    done(message).then(
      (result) => tell({ type: "done", result }),
      (error: unknown) => tell(failureOf(error, log)),
    );
  });
  tell({ type: "ready" });
}

/** Answer of the server, which computes layouts: true where a file has it. */
interface LayoutMessage {
  readonly layout: Layout | true | undefined;
}

/** Layouts that the server computes, and this process reads. */
class ServerLayouts extends ReleaseLayouts {
  override async latest() {
    tell({ type: "layout" });
    const { layout } = await new Promise<LayoutMessage>((resolve) => process.once("message", resolve));
    return layout === true ? super.latest() : layout;
  }
}

function failureOf(error: unknown, log: (message: string, error: unknown) => void): FromChild {
  if (error instanceof KnownError) {
    if (error.cause) log(error.message, error.cause);
    return { type: "failed", code: error.code, message: messageForCallers(error) };
  }
  log("a child's job failed", error);
  return { type: "failed", code: "INTERNAL", message: "Internal error; see the log." };
}

/** Sends a message to the server. One that has ended meanwhile needs none: then this process ends too. */
const tell = (message: FromChild) => process.send?.(message, undefined, undefined, () => undefined);
