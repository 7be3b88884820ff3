import { KnownError } from "../../errors.js";

/** What an error's sentence names: the server, and the time limit of the statement. */
interface Situation {
  readonly uri: string;
  readonly timeout: number;
}

/** Converts an error of the driver or the server: Neo4j's own messages do not leave the store. */
export function knownError(error: unknown, { uri, timeout }: Situation): KnownError {
  if (error instanceof KnownError) return error;
  const code = (error as { code?: string }).code ?? "";
  const known = (...[as, message]: [KnownError["code"], string]) => new KnownError(as, message, { cause: error });
  if (code.includes("TransactionTimedOut"))
    return known("LIMIT_EXCEEDED", `the store took longer than ${timeout} ms; ask for less at once`);
  if (code.includes("OutOfMemory"))
    return known(
      "LIMIT_EXCEEDED",
      `Neo4j at ${uri} has too little memory for this in one transaction, and nothing was changed; ` +
        "raise its server.memory.heap.max_size and dbms.memory.transaction.total.max, load fewer records at once, or ask for less",
    );
  if (code.includes("Schema.ConstraintValidationFailed"))
    return known("CONFLICT", "the load conflicts with the contents of the store; nothing was loaded");
  const why = code.includes("Security") ? "refuses the credentials" : "does not answer";
  return known("STORE_UNAVAILABLE", `Neo4j at ${uri} ${why}`);
}
