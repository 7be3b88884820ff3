import type { Socket } from "node:net";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import fastify, { type FastifyInstance, type FastifyReply, LogController } from "fastify";
import { type ErrorCode, KnownError } from "../errors.js";
import { Context } from "../graphql/read/context.js";
import { createSchema } from "../graphql/schema.js";
import type { ReleaseLayouts } from "../layout/release-layouts.js";
import type { ReleaseFiles } from "../store/release-files.js";
import type { Store } from "../store/store.js";
import { createApollo, forCallers, limits } from "./apollo.js";
import { runInProcess } from "./run-in-process.js";
import { explorerRoutes } from "./explorer.js";
import { exportRoutes } from "./exports.js";
import { graphiqlRoutes } from "./graphiql.js";
import { mcpRoute } from "./mcp.js";
import { landingPage, landingScript } from "./pages.js";
import { reconcileRoutes } from "./reconcile.js";
import { setSecurityHeaders } from "./security-headers.js";
import { toolFileRoutes } from "./tool-files.js";

/** Time that a request may still take once the server closes, in milliseconds. */
const grace = 10_000;

export interface ServerOptions {
  readonly store: Store;
  /** Files that are made once for each release. */
  readonly files: ReleaseFiles;
  readonly layouts: ReleaseLayouts;
  /** Highest estimated cost of an operation; see graphql/cost/cost.ts. */
  readonly costLimit: number;
  readonly logLevel?: string;
  /** Names of this machine that `/mcp` may be called by, beside `localhost` and addresses. */
  readonly mcpHosts?: readonly string[];
}

/** Makes the HTTP server, not yet listening. Closing it lets running requests end, for a while; the store is its caller's to close. */
export async function createServer({
  store,
  files: releaseFiles,
  layouts,
  costLimit,
  logLevel = "silent",
  mcpHosts = [],
}: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: limits.body,
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (error, _, reply: FastifyReply) =>
      reply.status(error.statusCode ?? 400).send(errorBody(error.message, "BAD_USER_INPUT")),
    forceCloseConnections: "idle",
  });
  const apollo = await createApollo(costLimit, (message, error) => app.log.error({ err: error }, message));
  app.addHook("onClose", () => apollo.stop());

  endConnections(app);
  setSecurityHeaders(app);
  await app.register(cors, { origin: "*", methods: ["GET", "POST", "OPTIONS"] });
  await app.register(compress, { customTypes: /^text\/|[/+](javascript|json|jsonl|csv)(;|$)/ });

  // A browser that opens the endpoint's address gets the page that asks it.
  app.addHook("onRequest", async (request, reply) => {
    if (request.method === "GET" && request.url === "/graphql" && request.headers.accept?.includes("text/html"))
      return reply.redirect("/");
  });
  app.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    handler: fastifyApolloHandler(apollo, { context: async () => new Context(store, layouts) }),
  });
  app.get("/", (_, reply) => reply.type("text/html; charset=utf-8").send(landingPage));
  app.get("/pages/landing.js", (_, reply) => reply.type("text/javascript; charset=utf-8").send(landingScript));
  app.get("/health", async () => ({ status: "ok", engine: store.engine, version: await store.version() }));
  app.setErrorHandler((error, _, reply) => {
    const status = statusOf(error);
    if (status >= 500) app.log.error({ err: error }, "request failed");
    const message =
      error instanceof KnownError || status < 500 ? (error as Error).message : "Internal error; see the log.";
    return reply.status(status).send(errorBody(message, codeOf(error, status)));
  });
  app.setNotFoundHandler((request, reply) =>
    reply.status(404).send(errorBody(`there is no ${request.method} ${request.url}`, "NOT_FOUND")),
  );
  // After the handlers: waiting for a plugin settles those of every route that comes before it.
  await app.register(graphiqlRoutes);
  await app.register(explorerRoutes);
  await app.register(mcpRoute, { ask: runInProcess(apollo, store, layouts), hosts: mcpHosts });
  await app.register(reconcileRoutes, { store });
  const schema = await createSchema();
  await app.register(exportRoutes, { store, files: releaseFiles, schema });
  await app.register(toolFileRoutes, { schema });
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

const errorBody = (message: string, code: string) => ({ errors: [forCallers({ message, extensions: { code } })] });

/** HTTP status of errors that are raised on purpose; 400 for others. */
const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  STORE_UNAVAILABLE: 503,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
};

function statusOf(error: unknown): number {
  if (error instanceof KnownError) return statuses[error.code] ?? 400;
  return (error as { statusCode?: number }).statusCode ?? 500;
}

function codeOf(error: unknown, status: number): string {
  if (error instanceof KnownError) return error.code;
  if (status === 413) return "LIMIT_EXCEEDED";
  return status < 500 ? "BAD_USER_INPUT" : "INTERNAL";
}
