import { HeaderMap } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { OperationRequest } from "../graphql/operation.js";
import type { SerializedAnswer } from "../graphql/read/context.js";
import type { Addresses } from "./addresses.js";
import { contextFor, type Runtime } from "./run-operation.js";
import { KeptAnswers, type Place, sendKept } from "./kept-answers.js";
import type { RepeatedOperations } from "./repeated-operations.js";
import { HttpCaller } from "./pool/time-limit.js";

interface Options extends Runtime {
  readonly repeated: RepeatedOperations;
  readonly addresses: Addresses;
}

/**
 * Serves `/graphql`: a repeated request by the answer that was kept, a repeated operation at once, any other by Apollo Server,
 * here or in another process.
 */
export async function graphqlRoute(app: FastifyInstance, { repeated, addresses, ...runtime }: Options): Promise<void> {
  // A browser that opens the endpoint's address gets the page that asks it.
  app.addHook("onRequest", async (request, reply) => {
    if (request.method === "GET" && /^\/graphql\/?$/.test(request.url) && request.headers.accept?.includes("text/html"))
      return reply.redirect(addresses.path("/"));
  });
  const answers = new KeptAnswers(runtime.store);
  app.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    handler: async (request, reply) => {
      const place = await answers.placeOf(request);
      if (place?.answer) return sendKept(request, reply, place.answer);
      const caller = new HttpCaller(reply.raw);
      const context = contextFor(caller, runtime);
      const operation = plainOperation(request);
      const again = operation && (await repeated.answer(operation, context));
      if (again) return send(request, reply, { ...again, headers: jsonHeaders }, place);
      const { status, headers, body } = await runtime.apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: httpRequestOf(request),
        context: async () => context,
      });
      if (body.kind !== "complete") throw new Error("expected a single answer, got one in parts");
      const answer = caller.answer ?? { status: status ?? 200, body: body.string };
      return send(request, reply, { ...answer, headers: Object.fromEntries(headers) }, place);
    },
  });
}

interface Answer extends SerializedAnswer {
  readonly headers: Readonly<Record<string, string>>;
}

const jsonHeaders = { "content-type": "application/json; charset=utf-8" };

/** Sends an answer, and keeps it if it has a place. */
function send(request: FastifyRequest, reply: FastifyReply, { status, headers, body }: Answer, place?: Place) {
  const json = typeof body === "string" ? body : Buffer.from(body.buffer, body.byteOffset, body.length);
  const bytes = () => (typeof json === "string" ? Buffer.from(json) : json);
  const kept = place && status === 200 ? place.keep(bytes(), String(headers["content-type"])) : undefined;
  return kept ? sendKept(request, reply, kept) : reply.status(status).headers(headers).send(json);
}

/** Operation of a POST of JSON that takes JSON back and asks for nothing else; undefined of any other request. */
function plainOperation({ method, headers, body }: FastifyRequest): OperationRequest | undefined {
  const { accept = "*/*", "content-type": type = "" } = headers;
  if (method !== "POST" || !type.startsWith("application/json") || typeof body !== "object" || !body) return undefined;
  if (accept.includes("graphql-response") || !/\*\/\*|application\/json/.test(accept)) return undefined;
  const { query, variables, operationName, ...others } = body as Readonly<Record<string, unknown>>;
  const isPlain =
    typeof query === "string" &&
    (variables === undefined || (typeof variables === "object" && variables !== null && !Array.isArray(variables))) &&
    (operationName === undefined || (typeof operationName === "string" && operationName !== "")) &&
    Object.keys(others).length === 0;
  return isPlain ? (body as OperationRequest) : undefined;
}

/** Makes the request that Apollo Server reads. */
function httpRequestOf({ method, url, headers, body }: FastifyRequest) {
  const plain = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value) plain.set(name, Array.isArray(value) ? value.join(", ") : value);
  // GET reads only: Apollo Server takes no other operation by it. A link has no header that tells it from a form of another site.
  if (method === "GET") plain.set("apollo-require-preflight", "true");
  const query = url.indexOf("?");
  return { method, headers: plain, search: query < 0 ? "" : url.slice(query), body };
}
