import { HeaderMap } from "@apollo/server";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { OperationRequest } from "../graphql/operation.js";
import type { Caller } from "../graphql/read/context.js";
import { contextFor, type Runtime } from "./run-operation.js";
import { KeptAnswers, sendKept } from "./kept-answers.js";
import type { RepeatedOperations } from "./repeated-operations.js";
import { goneWith } from "./pool/time-limit.js";

interface Options extends Runtime {
  readonly repeated: RepeatedOperations;
}

/**
 * Serves `/graphql`: a repeated request by the answer that was kept, a repeated operation at once, any other by Apollo Server,
 * here or in another process.
 */
export async function graphqlRoute(app: FastifyInstance, { repeated, ...runtime }: Options): Promise<void> {
  // A browser that opens the endpoint's address gets the page that asks it.
  app.addHook("onRequest", async (request, reply) => {
    if (request.method === "GET" && request.url === "/graphql" && request.headers.accept?.includes("text/html"))
      return reply.redirect("/");
  });
  const answers = new KeptAnswers(runtime.store);
  app.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    handler: async (request, reply) => {
      const place = await answers.placeOf(request);
      if (place?.answer) return sendKept(request, reply, place.answer);
      const caller: Caller = { gone: goneWith(reply.raw) };
      const context = contextFor(caller, runtime);
      const operation = plainOperation(request);
      const again = operation && (await repeated.answer(operation, context));
      if (again !== undefined) {
        const kept = place?.keep(Buffer.from(again), jsonType);
        if (kept) return sendKept(request, reply, kept);
        return reply.header("content-type", jsonType).send(again);
      }
      const { status, headers, body } = await runtime.apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: httpRequestOf(request),
        context: async () => context,
      });
      if (body.kind !== "complete") throw new Error("expected a single answer, got one in parts");
      const { answer } = caller;
      const json = answer
        ? Buffer.from(answer.body.buffer, answer.body.byteOffset, answer.body.length)
        : Buffer.from(body.string);
      const code = answer?.status ?? status ?? 200;
      const kept = code === 200 ? place?.keep(json, String(headers.get("content-type"))) : undefined;
      if (kept) return sendKept(request, reply, kept);
      return reply.status(code).headers(Object.fromEntries(headers)).send(json);
    },
  });
}

const jsonType = "application/json; charset=utf-8";

/** Operation of a POST of JSON that takes JSON back and asks for nothing else; undefined of any other request. */
function plainOperation({ method, headers, body }: FastifyRequest): OperationRequest | undefined {
  const { accept = "*/*", "content-type": type = "" } = headers;
  if (method !== "POST" || !type.startsWith("application/json") || typeof body !== "object" || !body) return undefined;
  if (accept.includes("graphql-response") || !/\*\/\*|application\/json/.test(accept)) return undefined;
  const { query, variables, operationName, ...others } = body as Readonly<Record<string, unknown>>;
  const isPlain =
    typeof query === "string" &&
    (variables === undefined || (typeof variables === "object" && variables !== null && !Array.isArray(variables))) &&
    (operationName === undefined || typeof operationName === "string") &&
    Object.keys(others).length === 0;
  return isPlain ? (body as OperationRequest) : undefined;
}

/** Makes the request that Apollo Server reads. */
function httpRequestOf({ method, url, headers, body }: FastifyRequest) {
  const plain = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value) plain.set(name, Array.isArray(value) ? value.join(", ") : value);
  const query = url.indexOf("?");
  return { method, headers: plain, search: query < 0 ? "" : url.slice(query), body };
}
