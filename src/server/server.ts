import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import files from "@fastify/static";
import fastify, { type FastifyInstance, LogController } from "fastify";
import { GraphQLError, type ValidationRule } from "graphql";
import { KnownError } from "../errors.js";
import { graphJsonl } from "../export/graph-jsonl.js";
import { Context } from "../graphql/context.js";
import { errorFormatter } from "../graphql/format-error.js";
import { createSchema } from "../graphql/schema.js";
import type { Store } from "../store/store.js";
import { graphiqlPage, graphiqlScript, landingPage, landingScript, pagePolicy } from "./pages.js";

/** How large an operation may be. README names the same numbers. */
export const limits = { depth: 20, tokens: 2000, body: 256 * 1024 };

export interface ServerOptions {
  readonly store: Store;
  readonly logLevel?: string;
}

/** The HTTP server, not yet listening. Closing it lets running requests end; the store is its caller's to close. */
export async function createServer({ store, logLevel = "silent" }: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: limits.body,
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: "idle",
  });
  const apollo = new ApolloServer<Context>({
    schema: await createSchema(),
    introspection: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [depthRule()],
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter((message, error) => app.log.error({ err: error }, message)),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();

  await app.register(helmet, {
    contentSecurityPolicy: { directives: pagePolicy },
    crossOriginEmbedderPolicy: false,
    hsts: false,
  });
  await app.register(cors, { origin: "*", methods: ["GET", "POST", "OPTIONS"] });
  await app.register(compress);
  const require = createRequire(import.meta.url);
  for (const name of ["graphiql", "react", "react-dom"]) {
    const root = dirname(require.resolve(`${name}/package.json`));
    await app.register(files, { root, prefix: `/assets/${name}/`, decorateReply: false, index: false, maxAge: "1d" });
  }

  app.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    handler: fastifyApolloHandler(apollo, { context: async () => new Context(store) }),
  });
  app.get("/", (_, reply) => reply.type("text/html").send(landingPage));
  app.get("/graphiql", (_, reply) => reply.type("text/html").send(graphiqlPage));
  app.get("/pages/landing.js", (_, reply) => reply.type("text/javascript").send(landingScript));
  app.get("/pages/graphiql.js", (_, reply) => reply.type("text/javascript").send(graphiqlScript));
  app.get("/export/graph.jsonl", (_, reply) =>
    reply.type("application/jsonl; charset=utf-8").send(Readable.from(graphJsonl(store))),
  );
  app.get("/health", async () => ({ status: "ok", engine: store.engine, version: await store.version() }));
  app.setErrorHandler((error, _, reply) => {
    const status = statusOf(error);
    if (status >= 500) app.log.error({ err: error }, "request failed");
    const message =
      error instanceof KnownError || status < 500 ? (error as Error).message : "A fault of ours; see the log.";
    return reply.status(status).send({ errors: [{ message, extensions: { code: codeOf(error, status) } }] });
  });
  return app;
}

function depthRule(): ValidationRule {
  return maxDepthRule({
    n: limits.depth,
    propagateOnRejection: false,
    onReject: [
      (context) =>
        context?.reportError(
          new GraphQLError(`expected at most ${limits.depth} levels, got more`, {
            extensions: { code: "LIMIT_EXCEEDED" },
          }),
        ),
    ],
  }) as ValidationRule;
}

function statusOf(error: unknown): number {
  if (error instanceof KnownError) return error.code === "STORE_UNAVAILABLE" ? 503 : 400;
  return (error as { statusCode?: number }).statusCode ?? 500;
}

function codeOf(error: unknown, status: number): string {
  if (error instanceof KnownError) return error.code;
  if (status === 413) return "LIMIT_EXCEEDED";
  return status < 500 ? "BAD_USER_INPUT" : "INTERNAL";
}
