// The environment of a test file: Jest's own for Node, in a context whose global object is an ordinary one. In Jest's every
// use of a global, `Map` or `Object` too, asks a proxy first, which doubled the CPU time of the whole suite.
import { TestEnvironment } from "jest-environment-node";
import { constants, createContext } from "node:vm";

export default class PlainEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const plain = createContext(constants.DONT_CONTEXTIFY);
    const own = new Set(Object.getOwnPropertyNames(plain));
    const shared = new Set(["ArrayBuffer", "Uint8Array"]);
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(this.global)))
      if (!own.has(name) || shared.has(name)) Object.defineProperty(plain, name, descriptor);
    for (const symbol of Object.getOwnPropertySymbols(this.global)) plain[symbol] = this.global[symbol];
    plain.global = plain;
    plain.Error.stackTraceLimit = 100;
    this.context = plain;
    this.global = plain;
  }
}
