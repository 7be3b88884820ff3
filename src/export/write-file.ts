import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { Chunks } from "./format.js";

/** Size, hash and number of rows of a written file. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
}

/** Writes chunks to a file. */
export async function writeFile(chunks: Chunks, path: string): Promise<Written> {
  const file = await open(path, "w");
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for (;;) {
      const { value, done } = await chunks.next();
      if (done) return { bytes, sha256: hash.digest("hex"), rows: value };
      const part = typeof value === "string" ? Buffer.from(value) : value;
      hash.update(part);
      bytes += part.length;
      await file.writeFile(part);
    }
  } finally {
    await file.close();
    await chunks.return(0);
  }
}
