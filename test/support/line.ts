import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A line to a server on this machine, which can be cut, mended and held up. Whoever dials its address reaches the server. */
export class Line {
  readonly #target: URL;
  readonly #server = createServer((caller) => this.#connect(caller));
  readonly #calls = new Map<Socket, Socket>();
  #port = 0;
  #held = false;

  private constructor(target: URL) {
    this.#target = target;
  }

  static async to(uri: string): Promise<Line> {
    const line = new Line(new URL(uri));
    await line.mend();
    return line;
  }

  get uri(): string {
    return `${this.#target.protocol}//127.0.0.1:${this.#port}`;
  }

  /** Ends all connections and refuses new ones, as a server does that has ended. */
  cut(): void {
    this.#server.close();
    for (const [caller, callee] of this.#calls) for (const socket of [caller, callee]) socket.destroy();
  }

  /** Takes connections (again), at the same address. */
  async mend(): Promise<void> {
    await once(this.#server.listen(this.#port, "127.0.0.1"), "listening");
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Takes connections and bytes and gives none on, as a server does that hangs. */
  hold(): void {
    this.#held = true;
    for (const [caller, callee] of this.#calls) {
      caller.unpipe(callee);
      callee.unpipe(caller);
    }
  }

  /** Gives on what was held up, and all that follows. */
  release(): void {
    this.#held = false;
    for (const call of this.#calls) pass(...call);
  }

  #connect(caller: Socket): void {
    const callee = connect(Number(this.#target.port), this.#target.hostname);
    this.#calls.set(caller, callee);
    for (const [one, other] of [
      [caller, callee],
      [callee, caller],
    ] as const) {
      one.on("error", () => undefined);
      one.once("close", () => {
        this.#calls.delete(caller);
        other.destroy();
      });
    }
    if (!this.#held) pass(caller, callee);
  }
}

function pass(caller: Socket, callee: Socket): void {
  caller.pipe(callee);
  callee.pipe(caller);
}
