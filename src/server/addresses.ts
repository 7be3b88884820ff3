import type { FastifyInstance, FastifyRequest } from "fastify";
import { KnownError } from "../errors.js";

type Sender = Pick<FastifyRequest, "protocol" | "host">;

/** The server's own addresses, as its callers know them: only here are any computed. */
export class Addresses {
  /** Path that PUBLIC_URL puts before every other: `/graph`, or nothing. */
  readonly prefix: string;
  /** Name by which callers know the server; undefined without PUBLIC_URL. */
  readonly hostname: string | undefined;

  /** `publicUrl`: the server's address in front of a proxy, without a slash at its end. */
  constructor(private readonly publicUrl?: string) {
    const url = publicUrl === undefined ? undefined : new URL(publicUrl);
    this.prefix = url?.pathname.replace(/\/$/, "") ?? "";
    this.hostname = url?.hostname;
  }

  /** Address of a path for a page of this server. */
  path(path: string): string {
    return this.prefix + path;
  }

  /** The server's full address, without a slash at its end; without PUBLIC_URL by the name that a request was sent to. */
  base({ protocol, host }: Sender): string {
    return this.publicUrl ?? `${protocol}://${host}`;
  }

  /** A request's address as the routes have it: a proxy may leave the prefix or remove it. */
  route(url: string): string {
    const next = url[this.prefix.length];
    if (!url.startsWith(this.prefix) || (next !== undefined && next !== "/" && next !== "?")) return url;
    const rest = url.slice(this.prefix.length);
    return rest.startsWith("/") ? rest : `/${rest}`;
  }

  /** Refuses a prefix that begins as a route does: nobody could tell whether a proxy has removed it. Call it before the routes. */
  checkRoutes(app: FastifyInstance): void {
    const [, first] = this.prefix.split("/");
    app.addHook("onRoute", ({ url }) => {
      if (first && url.split("/")[1] === first)
        throw new KnownError(
          "CONFIG_INVALID",
          `PUBLIC_URL: expected a path that does not begin as one of this server's own, got "${this.prefix}"`,
        );
    });
  }
}
