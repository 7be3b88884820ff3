import { randomUUID } from "node:crypto";
import type { ManagedTransaction } from "neo4j-driver";
import { KnownError } from "../../errors.js";
import { termsVersion } from "../tokens.js";
import { nodeOf } from "./decode.js";
import type { Transact } from "./load.js";
import { deleteUnusedTerms, writeTexts } from "./search.js";
import { read, searchRead, searchWrite, write } from "./statements.js";
import { drained, first, perStep, type Step } from "./steps.js";

/**
 * Writes the search index anew where it is of another version of the terms: in several transactions, after which the version
 * is set. Until then searches find less; one that is interrupted begins anew with the next start.
 */
export async function indexAnew(transact: Transact): Promise<void> {
  const token = randomUUID();
  const isOld = await transact(async (tx) => {
    if (!(await hasOldTerms(tx))) return false;
    await tx.run(write.lock.text(), { token, terms: termsVersion });
    // Another process may have written it while this one waited for the lock.
    return hasOldTerms(tx);
  });
  if (!isOld) return;
  const step: Step = (work) =>
    transact(async (tx) => {
      if (!(await first(tx, write.setLoadState.text(), { token, state: {} })))
        throw new KnownError("STORE_UNAVAILABLE", "a load has taken the place of writing the search index anew");
      return work(tx);
    });
  await drained(step, searchWrite.deleteAllTexts, {});
  for (let after = ""; ;) {
    const page = await step((tx) => tx.run(read.scanNodes.text(), { after, limit: perStep }));
    const nodes = page.records.map((record) => ({ ...nodeOf(record.get("node")), pack: String(record.get("pack")) }));
    if (nodes.length === 0) break;
    await writeTexts(step, nodes);
    after = nodes.at(-1)?.id ?? "";
  }
  await deleteUnusedTerms(step);
  await step((tx) => tx.run(searchWrite.setTermsVersion.text(), { terms: termsVersion }));
}

async function hasOldTerms(tx: ManagedTransaction): Promise<boolean> {
  const row = await first(tx, searchRead.termsVersion.text(), {});
  return row !== undefined && Number(row.version ?? 1) !== termsVersion;
}
