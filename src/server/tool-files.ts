import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { textOf } from "../graphql/schema-text.js";
import type { Addresses } from "./addresses.js";
import { examples } from "./examples.js";
import { postmanCollection } from "./postman.js";

interface Options {
  readonly schema: GraphQLSchema;
  readonly addresses: Addresses;
}

/** Files for API tools: the schema as text, and the example operations as a Postman collection. */
export async function toolFileRoutes(app: FastifyInstance, { schema, addresses }: Options): Promise<void> {
  let text: string | undefined;
  app.get("/schema.graphql", (_, reply) => reply.type("text/plain; charset=utf-8").send((text ??= textOf(schema))));
  app.get("/postman.json", (request, reply) =>
    reply
      .type("application/json; charset=utf-8")
      .header("content-disposition", 'attachment; filename="briefing-graph.postman.json"')
      .send(postmanCollection(addresses.base(request), examples)),
  );
}
