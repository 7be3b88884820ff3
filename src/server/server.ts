import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import fastify, { type FastifyInstance, type FastifyReply, LogController } from "fastify";
import { KnownError, messageForCallers } from "../errors.js";
import type { Log } from "../graphql/format-error.js";
import { servedSchema } from "../graphql/federation.js";
import type { ReleaseLayouts } from "../layout/release-layouts.js";
import type { ReleaseFiles } from "../store/release-files.js";
import type { Store } from "../store/store.js";
import { Addresses } from "./addresses.js";
import { createApollo, limits, operationLimits } from "./apollo.js";
import { explorerRoutes } from "./explorer.js";
import { exportRoutes } from "./exports.js";
import { graphiqlRoutes } from "./graphiql.js";
import { graphqlRoute } from "./graphql.js";
import { ExportMaker } from "./make-export.js";
import { mcpRoute } from "./mcp.js";
import { landingPage, landingScript } from "./pages.js";
import type { ExportRequest } from "./pool/job.js";
import type { Pool } from "./pool/pool.js";
import { reconcileRoutes } from "./reconcile.js";
import { RepeatedOperations } from "./repeated-operations.js";
import { operationRunner } from "./run-operation.js";
import { statusOf } from "./status.js";
import { setLengthOfHead } from "./head-length.js";
import { setSecurityHeaders } from "./security-headers.js";
import { toolFileRoutes } from "./tool-files.js";

/** Time that a request may still take once the server closes, in milliseconds. */
const grace = 10_000;

export interface ServerOptions {
  readonly store: Store;
  /** Files that are made once for each release. */
  readonly files: ReleaseFiles;
  /** Folder of exports of a part of the graph, the system's temporary one by default; false where none can be written. */
  readonly parts?: string | false;
  readonly layouts: ReleaseLayouts;
  /** Highest estimated cost of an operation; see graphql/cost/cost.ts. */
  readonly costLimit: number;
  /** Time limit of an operation, in milliseconds. */
  readonly timeout: number;
  /** Makes the processes that run heavy operations and exports; without it everything runs in this one. */
  readonly pool?: (log: Log) => Pool;
  readonly logLevel?: string;
  /** Names of this machine that `/mcp` may be called by, beside `localhost`, addresses and the public one. */
  readonly mcpHosts?: readonly string[];
  /** Serves a subgraph of Apollo Federation 2. */
  readonly federation?: boolean;
  /** The server's address in front of a proxy, without a slash at its end. */
  readonly publicUrl?: string | undefined;
}

/** Makes the HTTP server, not yet listening. Closing it lets running requests end, for a while; the store is its caller's to close. */
export async function createServer({
  store,
  files: releaseFiles,
  parts = tmpdir(),
  layouts,
  costLimit,
  timeout,
  pool: makePool,
  logLevel = "silent",
  mcpHosts = [],
  publicUrl,
  federation = false,
}: ServerOptions): Promise<FastifyInstance> {
  const addresses = new Addresses(publicUrl);
  const app = fastify({
    rewriteUrl: ({ url = "/" }) => addresses.route(url),
    routerOptions: { ignoreTrailingSlash: true },
    bodyLimit: limits.body,
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (error, _, reply: FastifyReply) =>
      reply.status(error.statusCode ?? 400).send(errorBody(error.message, "BAD_USER_INPUT")),
    forceCloseConnections: "idle",
  });
  const log: Log = (message, error) => app.log.error({ err: error }, message);
  const pool = makePool?.(log);
  const schema = await servedSchema(federation);
  const repeated = new RepeatedOperations(schema, operationLimits(costLimit), pool);
  const apollo = await createApollo(costLimit, log, { schema, pool, plugins: [repeated.plugin] });
  app.addHook("preClose", async () => pool?.close());
  app.addHook("onClose", () => apollo.stop());

  addresses.checkRoutes(app);
  endConnections(app);
  setSecurityHeaders(app);
  await app.register(cors, { origin: "*", methods: ["GET", "POST", "OPTIONS"] });
  setLengthOfHead(app);
  await app.register(compress, { customTypes: /^text\/|[/+](javascript|json|jsonl|csv)(;|$)/ });

  app.get("/", (_, reply) => reply.type("text/html; charset=utf-8").send(landingPage(addresses)));
  app.get("/pages/landing.js", (_, reply) =>
    reply.type("text/javascript; charset=utf-8").send(landingScript(addresses)),
  );
  app.get("/health", async () => ({ status: "ok", engine: store.engine, version: await store.version() }));
  app.setErrorHandler((error, _, reply) => {
    const { status, headers } = statusOf(error);
    if (status >= 500) app.log.error({ err: error }, "request failed");
    const message = messageOf(error, status);
    return reply
      .status(status)
      .headers(headers)
      .send(errorBody(message, codeOf(error, status)));
  });
  app.setNotFoundHandler(({ method, url }, reply) => {
    // HEAD tells the length of what GET would answer.
    const asked = method === "HEAD" ? "GET" : method;
    return reply.status(404).send(errorBody(`there is no ${asked} ${url}`, "NOT_FOUND"));
  });
  // After the handlers: waiting for a plugin settles those of every route that comes before it.
  await app.register(graphiqlRoutes, { addresses });
  await app.register(explorerRoutes, { addresses });
  const runtime = { apollo, store, layouts, timeout };
  await app.register(graphqlRoute, { ...runtime, repeated, addresses });
  await app.register(mcpRoute, {
    ask: operationRunner(runtime),
    hosts: [...mcpHosts, addresses.hostname ?? []].flat(),
  });
  await app.register(reconcileRoutes, { store, timeout, addresses });
  const own = new ExportMaker(store, releaseFiles, schema);
  const make = (request: ExportRequest, gone?: AbortSignal) =>
    pool ? pool.export(request, gone) : own.make(request, () => undefined);
  await app.register(exportRoutes, { store, schema, make, addresses, parts });
  await app.register(toolFileRoutes, { schema, addresses });
  return app;
}

/**
 * Ends idle connections when the server closes. Closing waits for every connection that Node calls busy: also one that has
 * sent nothing yet, of which browsers keep some, and one that was answered and stays open.
 */
function endConnections(app: FastifyInstance): void {
  const silent = new Set<Socket>();
  app.server.on("connection", (socket: Socket) => {
    silent.add(socket);
    socket.once("close", () => silent.delete(socket));
  });
  let closing = false;
  app.server.on("request", ({ socket }, response) => {
    silent.delete(socket);
    response.once("close", () => closing && app.server.closeIdleConnections());
  });
  app.addHook("preClose", async () => {
    closing = true;
    for (const socket of silent) socket.destroy();
    setTimeout(() => app.server.closeAllConnections(), grace).unref();
  });
}

const errorBody = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });

function messageOf(error: unknown, status: number): string {
  if (error instanceof KnownError) return messageForCallers(error);
  return status < 500 ? (error as Error).message : "Internal error; see the log.";
}

function codeOf(error: unknown, status: number): string {
  if (error instanceof KnownError) return error.code;
  if (status === 413) return "LIMIT_EXCEEDED";
  return status < 500 ? "BAD_USER_INPUT" : "INTERNAL";
}
