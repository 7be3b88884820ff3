import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { badInput } from "../errors.js";
import { answerExtend, answerQueries, proposeProperties } from "../reconcile/responses.js";
import { manifest } from "../reconcile/manifest.js";
import { flyoutOf, previewPage } from "../reconcile/preview.js";
import { suggestServices } from "../reconcile/suggest.js";
import type { Addresses } from "./addresses.js";
import { HttpCaller, storeWithin } from "./pool/time-limit.js";
import type { Runtime } from "./run-operation.js";

/**
 * Serves the Reconciliation Service API 0.2 (https://reconciliation-api.github.io/specs/0.2/), as OpenRefine asks it. Its
 * optional JSONP is left out: every answer may be read from any origin (CORS). Time limits are those of operations.
 */
export async function reconcileRoutes(
  app: FastifyInstance,
  { store, timeout, addresses }: Pick<Runtime, "store" | "timeout"> & { readonly addresses: Addresses },
): Promise<void> {
  const storeFor = ({ raw }: FastifyReply) => storeWithin(store, { timeout, caller: new HttpCaller(raw) });
  app.removeAllContentTypeParsers();
  const form = "application/x-www-form-urlencoded";
  app.addContentTypeParser(form, { parseAs: "string" }, async (_: FastifyRequest, body: string) =>
    Object.fromEntries(new URLSearchParams(body)),
  );

  const answer = async ({ queries, extend }: Parameters, reply: FastifyReply): Promise<object | undefined> => {
    if (queries !== undefined) return answerQueries(storeFor(reply), textOf("queries", queries));
    return extend === undefined ? undefined : answerExtend(storeFor(reply), textOf("extend", extend));
  };
  app.get("/reconcile", async ({ query, protocol, host }, reply) => {
    const answered = await answer(query as Parameters, reply);
    return answered ?? manifest(addresses.base({ protocol, host }));
  });
  app.post("/reconcile", async ({ body }, reply) => {
    const answered = await answer((body ?? {}) as Parameters, reply);
    if (!answered) throw badInput("expected a form with queries or extend, got neither");
    return answered;
  });

  app.get("/reconcile/properties", async ({ query }) => {
    const { type, limit } = query as Parameters;
    return proposeProperties(textOf("type", type), limit === undefined ? undefined : wholeOf("limit", limit));
  });
  for (const what of ["entity", "type", "property"] as const) {
    app.get(`/reconcile/suggest/${what}`, async ({ query }, reply) => {
      const { prefix, cursor } = query as Parameters;
      return suggestServices[what](storeFor(reply), textOf("prefix", prefix), wholeOf("cursor", cursor ?? "0"));
    });
    app.get(`/reconcile/flyout/${what}`, async ({ query }, reply) => {
      const id = textOf("id", (query as Parameters).id);
      const html = await flyoutOf(storeFor(reply), what, id);
      return html === undefined ? reply.callNotFound() : { id, html };
    });
  }
  // Of all pages, it alone may be shown in a frame of another origin.
  app.get("/reconcile/preview", { config: { framed: true } }, async (request, reply) => {
    const id = textOf("id", (request.query as Parameters).id);
    const node = (await storeFor(reply).nodes([id])).get(id);
    if (!node) return reply.callNotFound();
    return reply.type("text/html; charset=utf-8").send(previewPage(node, addresses.base(request)));
  });
}

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

function textOf(name: string, value: Parameters[string]): string {
  if (typeof value === "string") return value;
  throw badInput(`${name}: expected one text, got ${value === undefined ? "nothing" : value.length}`);
}

function wholeOf(name: string, value: Parameters[string]): number {
  if (typeof value === "string" && /^\d{1,6}$/.test(value)) return Number(value);
  throw badInput(`${name}: expected a whole number from 0 to 999999, got ${JSON.stringify(value)}`);
}
