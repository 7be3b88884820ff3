import type { ManagedTransaction } from "neo4j-driver";
import { chunks } from "./chunks.js";
import type { Statement } from "./statement.js";

/** Runs a part of a load in a transaction: in one for all parts, or in one of its own. `records`: how many it writes. */
export type Step = <T>(work: (tx: ManagedTransaction) => Promise<T>, records?: number) => Promise<T>;

/** Records that one transaction writes where a load takes several. */
export const perStep = 10_000;

/** Runs a statement that deletes so many until nothing is left. */
export async function drained(step: Step, of: Statement<"total">, parameters: object): Promise<void> {
  const limit = perStep;
  for (let deleted = limit; deleted === limit;)
    deleted = Number((await step((tx) => first(tx, of.text(), { ...parameters, limit })))?.total);
}

/** Runs a statement for each thousand of the rows. The next one is put together while the server runs the last. */
export async function inSteps<T>(
  step: Step,
  rows: readonly T[],
  statementOf: (rows: readonly T[]) => readonly [text: string, parameters: object],
  isRecord = true,
): Promise<void> {
  for (const part of chunks(rows, perStep))
    await step(
      async (tx) => {
        let running: Promise<unknown> = Promise.resolve();
        for (const some of chunks(part)) {
          const next = tx.run(...statementOf(some)).then();
          // One that follows a failed one fails as well, and nobody waits for it.
          next.catch(() => undefined);
          await running;
          running = next;
        }
        await running;
      },
      isRecord ? part.length : 0,
    );
}

/** First row of a statement. */
export async function first(
  tx: ManagedTransaction,
  text: string,
  parameters: object,
): Promise<Record<string, unknown> | undefined> {
  return (await tx.run(text, parameters)).records[0]?.toObject();
}
