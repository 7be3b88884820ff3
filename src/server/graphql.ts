import { HeaderMap } from "@apollo/server";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Caller } from "../graphql/read/context.js";
import { contextFor, type Runtime } from "./run-operation.js";
import { goneWith } from "./pool/time-limit.js";

/** Serves `/graphql`. An answer of another process is passed on as it is. */
export async function graphqlRoute(app: FastifyInstance, runtime: Runtime): Promise<void> {
  // A browser that opens the endpoint's address gets the page that asks it.
  app.addHook("onRequest", async (request, reply) => {
    if (request.method === "GET" && request.url === "/graphql" && request.headers.accept?.includes("text/html"))
      return reply.redirect("/");
  });
  app.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    handler: async (request, reply) => {
      const caller: Caller = { gone: goneWith(reply.raw) };
      const { status, headers, body } = await runtime.apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: httpRequestOf(request),
        context: async () => contextFor(caller, runtime),
      });
      if (body.kind !== "complete") throw new Error("expected a single answer, got one in parts");
      reply.headers(Object.fromEntries(headers));
      const { answer } = caller;
      return answer
        ? reply.status(answer.status).send(Buffer.from(answer.body.buffer, answer.body.byteOffset, answer.body.length))
        : reply.status(status ?? 200).send(body.string);
    },
  });
}

/** Makes the request that Apollo Server reads. */
function httpRequestOf({ method, url, headers, body }: FastifyRequest) {
  const plain = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value) plain.set(name, Array.isArray(value) ? value.join(", ") : value);
  const query = url.indexOf("?");
  return { method, headers: plain, search: query < 0 ? "" : url.slice(query), body };
}
