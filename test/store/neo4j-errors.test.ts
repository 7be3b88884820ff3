import { Neo4jError } from "neo4j-driver";
import { KnownError } from "../../src/errors.js";
import { knownError } from "../../src/store/neo4j/known-error.js";

const cases: [code: string, expected: string][] = [
  [
    "Neo.ClientError.Transaction.TransactionTimedOut",
    "LIMIT_EXCEEDED: the store took longer than 500 ms; ask for less at once",
  ],
  [
    "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
    "LIMIT_EXCEEDED: Neo4j at bolt://db:7687 has too little memory for this in one transaction, and nothing was changed; raise its server.memory.heap.max_size and dbms.memory.transaction.total.max, load fewer records at once, or ask for less",
  ],
  [
    "Neo.ClientError.Schema.ConstraintValidationFailed",
    "CONFLICT: the load conflicts with the contents of the store; nothing was loaded",
  ],
  ["Neo.ClientError.Security.Unauthorized", "STORE_UNAVAILABLE: Neo4j at bolt://db:7687 refuses the credentials"],
  ["ServiceUnavailable", "STORE_UNAVAILABLE: Neo4j at bolt://db:7687 does not answer"],
];

it.each(cases)("reports %s with what to do, without Neo4j's own words", (code, expected) => {
  const cause = new Neo4jError("words of the server", code, "", "");
  const error = knownError(cause, { uri: "bolt://db:7687", timeout: 500 });
  expect(String(error)).toBe(expected);
  expect(error.cause).toBe(cause);
});

it("passes on what is known already", () => {
  const error = new KnownError("CONFLICT", "policy:a belongs to pack x");
  expect(knownError(error, { uri: "bolt://db:7687", timeout: 500 })).toBe(error);
});
