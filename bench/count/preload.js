// `node --import` of a server that is only counted, never timed: each statement that it, or a child of it, sends to an
// engine is reported to statement.js.
import { createRequire, register } from "node:module";
import { pathToFileURL } from "node:url";
import { counted } from "./statement.js";

register("./hooks.js", import.meta.url);

const require = createRequire(pathToFileURL(process.argv[1]));
for (const of of sessionsOf(require)) {
  const { run } = of.prototype;
  of.prototype.run = function (...args) {
    return counted(() => run.apply(this, args));
  };
}

/** The classes of the server's own Neo4j driver that statements go through. */
function sessionsOf(resolve) {
  const { Session, Transaction } = resolve("neo4j-driver");
  return [Session, Transaction];
}
