import { connect } from "node:net";

const headEnd = Buffer.from("\r\n\r\n");
const lastChunk = Buffer.from("0\r\n\r\n");

/**
 * A client of one keep-alive connection that costs little itself: one request after the other, whole answers. It asks for
 * no stored answer (`cache-control: no-store`) unless configured otherwise.
 */
export class Client {
  #socket;
  #host;
  #chunks = [];
  #received = 0;
  #waiting;

  constructor(port) {
    this.#host = `127.0.0.1:${port}`;
    this.#socket = connect({ host: "127.0.0.1", port, noDelay: true });
    this.#socket.on("data", (chunk) => this.#take(chunk));
    this.#socket.on("error", (error) => this.#fail(error));
    this.#socket.on("close", () => this.#fail(new Error("the server closed the connection")));
  }

  /** The answer to a POST of JSON, or to a GET where there is no body. */
  ask({ path, body, headers = { "cache-control": "no-store" } }) {
    const text = body === undefined ? "" : JSON.stringify(body);
    const own = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const payload = text ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n` : "";
    this.#socket.write(
      `${text ? "POST" : "GET"} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\n${own.join("")}${payload}\r\n${text}`,
    );
    return new Promise((resolve, reject) => (this.#waiting = { resolve, reject }));
  }

  /** Hangs up: what was asked and not answered fails. */
  close() {
    this.#socket.destroy();
  }

  #take(chunk) {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (!this.#waiting) return;
    const waiting = this.#waiting;
    waiting.head ??= this.#head();
    if (!waiting.head) return;
    const { status, headers, start } = waiting.head;
    const length = status === 304 || status === 204 ? 0 : Number(headers["content-length"] ?? Number.NaN);
    if (this.#received < start + (length || 0)) return;
    const chunked = Number.isNaN(length);
    if (chunked && !this.#tail(lastChunk.length).equals(lastChunk)) return;
    const raw = Buffer.concat(this.#chunks).subarray(start);
    this.#reset();
    waiting.resolve({ status, headers, body: chunked ? joined(raw) : raw });
  }

  #head() {
    const all = Buffer.concat(this.#chunks);
    const end = all.indexOf(headEnd);
    if (end < 0) return undefined;
    const [first, ...lines] = all.toString("latin1", 0, end).split("\r\n");
    const headers = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
    );
    return { status: Number(first.split(" ")[1]), headers, start: end + headEnd.length };
  }

  #tail(length) {
    const last = this.#chunks.at(-1);
    return (last.length >= length ? last : Buffer.concat(this.#chunks)).subarray(-length);
  }

  #fail(error) {
    const waiting = this.#waiting;
    this.#reset();
    waiting?.reject(error);
  }

  #reset() {
    this.#chunks = [];
    this.#received = 0;
    this.#waiting = undefined;
  }
}

/** The body of a chunked answer. */
function joined(raw) {
  const parts = [];
  for (let at = 0; ;) {
    const lineEnd = raw.indexOf("\r\n", at);
    const size = Number.parseInt(raw.toString("latin1", at, lineEnd), 16);
    if (!size) return Buffer.concat(parts);
    parts.push(raw.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
}
