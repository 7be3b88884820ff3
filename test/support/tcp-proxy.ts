import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** TCP proxy to a server on this machine, by which its connections can be cut, refused and paused. */
export class TcpProxy {
  readonly #target: URL;
  readonly #server = createServer((client) => this.#connect(client));
  readonly #connections = new Map<Socket, Socket>();
  #port = 0;
  #paused = false;

  private constructor(target: URL) {
    this.#target = target;
  }

  static async to(uri: string): Promise<TcpProxy> {
    const proxy = new TcpProxy(new URL(uri));
    await proxy.listen();
    return proxy;
  }

  get uri(): string {
    return `${this.#target.protocol}//127.0.0.1:${this.#port}`;
  }

  /** Ends all connections and refuses new ones, as a server does that has ended. */
  cut(): void {
    this.#server.close();
    for (const [client, upstream] of this.#connections) for (const socket of [client, upstream]) socket.destroy();
  }

  /** Takes connections, after a cut again at the same address. */
  async listen(): Promise<void> {
    await once(this.#server.listen(this.#port, "127.0.0.1"), "listening");
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Takes connections and bytes and passes none on, as a server does that hangs. */
  pause(): void {
    this.#paused = true;
    for (const [client, upstream] of this.#connections) {
      client.unpipe(upstream);
      upstream.unpipe(client);
    }
  }

  /** Passes on what was paused, and all that follows. */
  resume(): void {
    this.#paused = false;
    for (const connection of this.#connections) pass(...connection);
  }

  #connect(client: Socket): void {
    const upstream = connect(Number(this.#target.port), this.#target.hostname);
    this.#connections.set(client, upstream);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on("error", () => undefined);
      one.once("close", () => {
        this.#connections.delete(client);
        other.destroy();
      });
    }
    if (!this.#paused) pass(client, upstream);
  }
}

function pass(client: Socket, upstream: Socket): void {
  client.pipe(upstream);
  upstream.pipe(client);
}
