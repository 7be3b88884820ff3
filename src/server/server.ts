import { createRequire } from "node:module";
import type { Socket } from "node:net";
import { dirname } from "node:path";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import files from "@fastify/static";
import fastify, { type FastifyInstance, type FastifyReply, LogController } from "fastify";
import { GraphQLError, type GraphQLFormattedError, type ValidationRule } from "graphql";
import { errorCodes, KnownError } from "../errors.js";
import { Context } from "../graphql/context.js";
import { errorFormatter } from "../graphql/format-error.js";
import { createSchema } from "../graphql/schema.js";
import type { ReleaseFiles } from "../store/release-files.js";
import type { Store } from "../store/store.js";
import { exportRoutes } from "./exports.js";
import { limitOperations } from "./limit-operations.js";
import { graphiqlPage, graphiqlScript, landingPage, landingScript, pagePolicy } from "./pages.js";
import { reconcileRoutes } from "./reconcile.js";
import { toolFileRoutes } from "./tool-files.js";

/** How large an operation may be. README names the same numbers. */
export const limits = { depth: 20, tokens: 2000, nesting: 100, body: 256 * 1024 };

/** How long a request may still take once the server closes, in milliseconds. */
const grace = 10_000;

export interface ServerOptions {
  readonly store: Store;
  /** Where files that are made once for each release lie. */
  readonly files: ReleaseFiles;
  /** What an operation may cost: see graphql/cost.ts. */
  readonly costLimit: number;
  readonly logLevel?: string;
}

/** The HTTP server, not yet listening. Closing it lets running requests end, for a while; the store is its caller's to close. */
export async function createServer({
  store,
  files: releaseFiles,
  costLimit,
  logLevel = "silent",
}: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: limits.body,
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (error, _, reply: FastifyReply) =>
      reply.status(error.statusCode ?? 400).send(errorBody(error.message, "BAD_USER_INPUT")),
    forceCloseConnections: "idle",
  });
  const format = errorFormatter((message, error) => app.log.error({ err: error }, message));
  const schema = await createSchema();
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [depthRule(), rootRule],
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => withRefusal(formatted, forCallers(format(formatted, error))),
    plugins: [
      limitOperations({ cost: costLimit, nesting: limits.nesting }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    // Apollo's own handling of signals kills the process before the store is closed.
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());

  endConnections(app);
  await app.register(helmet, {
    contentSecurityPolicy: { directives: pagePolicy },
    crossOriginEmbedderPolicy: false,
    hsts: false,
  });
  await app.register(cors, { origin: "*", methods: ["GET", "POST", "OPTIONS"] });
  await app.register(compress, { customTypes: /^text\/|[/+](javascript|json|jsonl|csv)(;|$)/ });
  const require = createRequire(import.meta.url);
  for (const name of ["graphiql", "react", "react-dom"]) {
    const root = dirname(require.resolve(`${name}/package.json`));
    await app.register(files, { root, prefix: `/assets/${name}/`, decorateReply: false, index: false, maxAge: "1d" });
  }

  // A browser that opens the endpoint's address gets the page that asks it.
  app.addHook("onRequest", async (request, reply) => {
    if (request.method === "GET" && request.url === "/graphql" && request.headers.accept?.includes("text/html"))
      return reply.redirect("/");
  });
  app.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    handler: fastifyApolloHandler(apollo, { context: async () => new Context(store) }),
  });
  app.get("/", (_, reply) => reply.type("text/html; charset=utf-8").send(landingPage));
  app.get("/graphiql", (_, reply) => reply.type("text/html; charset=utf-8").send(graphiqlPage));
  app.get("/pages/landing.js", (_, reply) => reply.type("text/javascript; charset=utf-8").send(landingScript));
  app.get("/pages/graphiql.js", (_, reply) => reply.type("text/javascript; charset=utf-8").send(graphiqlScript));
  app.get("/health", async () => ({ status: "ok", engine: store.engine, version: await store.version() }));
  app.setErrorHandler((error, _, reply) => {
    const status = statusOf(error);
    if (status >= 500) app.log.error({ err: error }, "request failed");
    const message =
      error instanceof KnownError || status < 500 ? (error as Error).message : "A fault of ours; see the log.";
    return reply.status(status).send(errorBody(message, codeOf(error, status)));
  });
  app.setNotFoundHandler((request, reply) =>
    reply.status(404).send(errorBody(`there is no ${request.method} ${request.url}`, "NOT_FOUND")),
  );
  // Last: it takes over the handlers that are there.
  await app.register(reconcileRoutes, { store });
  await app.register(exportRoutes, { store, files: releaseFiles, schema });
  await app.register(toolFileRoutes, { schema });
  return app;
}

/**
 * Closing waits for every connection that Node calls busy: also one that has not asked yet, of which browsers keep some,
 * and one that asked, was answered and stays open.
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

/** Where the store is and why it does not answer is for the log: a caller can only come again. */
function forCallers<T extends GraphQLFormattedError>(error: T): T {
  return error.extensions?.code === "STORE_UNAVAILABLE"
    ? { ...error, message: errorCodes.STORE_UNAVAILABLE.says }
    : error;
}

/** Apollo gives every validation error one code; the rules here say which of ours it is. */
function withRefusal(formatted: GraphQLFormattedError, error: GraphQLFormattedError): GraphQLFormattedError {
  const refusal = formatted.extensions?.refusal;
  return refusal ? { ...error, extensions: { ...error.extensions, code: refusal } } : error;
}

function depthRule(): ValidationRule {
  return maxDepthRule({
    n: limits.depth,
    propagateOnRejection: false,
    onReject: [
      (context) =>
        context?.reportError(
          new GraphQLError(`expected at most ${limits.depth} levels, got more`, {
            extensions: { refusal: "LIMIT_EXCEEDED" },
          }),
        ),
    ],
  }) as ValidationRule;
}

/** GraphQL's own rules let pass an operation that the schema has no root for, and its execution then fails. */
const rootRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (!context.getSchema().getRootType(node.operation))
      context.reportError(
        new GraphQLError(`expected a query, got a ${node.operation}: the schema has none`, {
          nodes: node,
          extensions: { refusal: "BAD_USER_INPUT" },
        }),
      );
  },
});

function statusOf(error: unknown): number {
  if (error instanceof KnownError) return { STORE_UNAVAILABLE: 503, NOT_FOUND: 404 }[error.code as string] ?? 400;
  return (error as { statusCode?: number }).statusCode ?? 500;
}

function codeOf(error: unknown, status: number): string {
  if (error instanceof KnownError) return error.code;
  if (status === 413) return "LIMIT_EXCEEDED";
  return status < 500 ? "BAD_USER_INPUT" : "INTERNAL";
}
