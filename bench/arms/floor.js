import fastify from "fastify";
import { rows } from "../rows/index.js";

/**
 * Serves hand-written statements: `POST /rows/NAME` with the variables gives `{"data": …}` as our server does, by the
 * HTTP framework that our server uses.
 */
export async function serveFloor(answer) {
  const app = fastify({ bodyLimit: 1_000_000, forceCloseConnections: true });
  for (const row of rows)
    app.post(`/rows/${row.name}`, async (request, reply) => {
      reply.type("application/json; charset=utf-8");
      return JSON.stringify({ data: await answer(row, request.body) });
    });
  await app.listen({ host: "127.0.0.1", port: Number(process.env.PORT) });
  process.once("SIGTERM", () => void app.close().then(() => process.exit()));
  console.log(`http://127.0.0.1:${app.server.address().port}/graphql`);
}
