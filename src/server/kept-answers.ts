import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { questions } from "../store/questions.js";
import type { Store } from "../store/store.js";
import { namesTag } from "./send-file.js";

/** Bytes of all kept answers, and of the largest one. */
const maxBytes = { all: 64_000_000, one: 8_000_000 };
/** Time after which Neo4j is asked for its release again, in milliseconds; the embedded store is asked each time. */
const staleness = 1000;

/** Answer that is kept. */
interface Kept {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

/** Place of a request's answer. */
export interface Place {
  /** The answer that was kept. */
  readonly answer: Kept | undefined;
  /** Keeps an answer, unless it has errors. */
  readonly keep: (body: Buffer, type: string) => Kept | undefined;
}

/**
 * Answers of the present release by request: operation, name and variables as they were sent. Beyond the limit the one that
 * was not asked for the longest goes.
 */
export class KeptAnswers {
  /** By use, the latest last. */
  readonly #answers = new Map<string, Kept>();
  #bytes = 0;
  #release: string | undefined;
  #asked: { readonly at: number; readonly release: Promise<string | undefined> } | undefined;

  constructor(private readonly store: Store) {}

  /** Finds the place of a request's answer; undefined where its caller wants none kept, or nothing is loaded. */
  async placeOf(request: FastifyRequest): Promise<Place | undefined> {
    const control = request.headers["cache-control"] ?? "";
    // A store that does not answer is told of by the operation.
    const release = control.includes("no-store") ? undefined : await this.#latest().catch(() => undefined);
    if (release === undefined) return undefined;
    if (release !== this.#release) this.#empty(release);
    const key = keyOf(request);
    return {
      answer: control.includes("no-cache") ? undefined : this.#use(key),
      keep: (body, type) => (release === this.#release ? this.#keep(key, body, type) : undefined),
    };
  }

  #latest(): Promise<string | undefined> {
    const now = performance.now();
    if (this.#asked && this.store.engine === "neo4j" && now - this.#asked.at < staleness) return this.#asked.release;
    const release = this.store
      .answer(questions.latestRelease, {})
      .then(([latest]) => latest && `${latest.seq} ${latest.id}`);
    this.#asked = { at: now, release };
    return release;
  }

  #use(key: string): Kept | undefined {
    const kept = this.#answers.get(key);
    if (!kept) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, kept);
    return kept;
  }

  #keep(key: string, body: Buffer, type: string): Kept | undefined {
    if (body.length > maxBytes.one || body.toString("latin1", 0, 9) === '{"errors"') return undefined;
    const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
    const kept = { body, type, etag };
    this.#drop(key);
    this.#answers.set(key, kept);
    this.#bytes += body.length;
    for (const [oldest] of this.#answers) {
      if (this.#bytes <= maxBytes.all) break;
      this.#drop(oldest);
    }
    return kept;
  }

  #drop(key: string): void {
    this.#bytes -= this.#answers.get(key)?.body.length ?? 0;
    this.#answers.delete(key);
  }

  #empty(release: string): void {
    this.#answers.clear();
    this.#bytes = 0;
    this.#release = release;
  }
}

/** Sends an answer with its tag; only the tag to a caller that has it. */
export function sendKept(request: FastifyRequest, reply: FastifyReply, { body, type, etag }: Kept): FastifyReply {
  reply.headers({ "content-type": type, etag: `W/${etag}`, "cache-control": "no-cache", vary: "accept" });
  const { "if-none-match": known } = request.headers;
  return known !== undefined && namesTag(known, etag) ? reply.status(304).send() : reply.status(200).send(body);
}

/** Headers by which Apollo Server decides whether and how it answers. */
const deciding = ["accept", "content-type", "x-apollo-operation-name", "apollo-require-preflight"];

function keyOf({ method, url, headers, body }: FastifyRequest): string {
  const sent = JSON.stringify([method, url, deciding.map((name) => headers[name]), body]);
  return createHash("sha256").update(sent).digest("base64url");
}
