import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import helmet, { type HelmetOptions } from "helmet";
import { pagePolicy } from "./pages.js";

const options = {
  contentSecurityPolicy: { directives: pagePolicy },
  crossOriginEmbedderPolicy: false,
  hsts: false,
} satisfies HelmetOptions;

/** Headers of a page that may be shown in a frame of another origin. */
const framedHeaders = headersOf({
  ...options,
  frameguard: false,
  contentSecurityPolicy: { directives: { ...pagePolicy, frameAncestors: ["*"] } },
});

const securityHeaders = headersOf(options);

/** Sets helmet's headers on every answer. They are the same for all requests: helmet's plugin would make them anew for each. */
export function setSecurityHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(request.routeOptions.config.framed ? framedHeaders : securityHeaders);
  });
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** The page may be shown in a frame of another origin. */
    framed?: boolean;
  }
}

function headersOf(of: HelmetOptions): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet(of)(request, response, (error?: unknown) => {
    if (error) throw error;
  });
  return response.getHeaders();
}
