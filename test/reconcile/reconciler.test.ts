import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { serve } from "../support/http.js";
import { provided } from "../support/provided.js";
import { realStore } from "../support/sqlite.js";

const python = provided("reconciler")?.[0];

/** Row of its table: input, id and match. */
type Row = readonly [input: string | null, id: string | null, match: boolean];

if (python)
  it("reconciler (PyPI) links a column with empty cells", async () => {
    const store = await realStore();
    const server = await serve(store);
    try {
      const script = fileURLToPath(new URL("column.py", import.meta.url));
      // Not at once: the server that it asks runs in this process.
      const { stdout } = await promisify(execFile)(python, [
        "-X",
        "utf8",
        "-W",
        "ignore",
        script,
        `${server.url}/reconcile`,
      ]);
      const found = JSON.parse(stdout) as Record<string, readonly Row[]>;
      const [miit, sail] = [
        ["MIIT", "body:miit", true],
        ["Setting Sail", "policy:5g-setting-sail", true],
      ];
      const nothing = (input: string | null) => [input, null, false];
      // A table of the best candidates has no rows of missing values: pandas leaves them out of groups.
      expect(found.plain).toEqual([miit, sail, nothing(""), nothing("qwxzy blorp")]);
      expect(found.described).toEqual(found.plain);
      expect(found.typed?.find(([input]) => input === "Setting Sail")).toEqual(sail);
      expect(found.typed?.every(([, id]) => id === null || id.startsWith("policy:"))).toBe(true);
      const empty = found.all?.filter(([input]) => input === null || input === "");
      expect(empty).toEqual([nothing(null), nothing(null), nothing("")]);
      expect(found.all?.length).toBeGreaterThan(5);
    } finally {
      await server.close();
      await store.close();
    }
  }, 240_000);
