import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Store } from "../../src/store/store.js";
import { send, serve } from "../support/http.js";
import { python } from "../support/python.js";
import { realStore } from "../support/sqlite.js";

interface Found {
  readonly size: number;
  readonly read: number;
  readonly polars: number;
  readonly scanned: number;
  readonly pandas: number;
  readonly first?: readonly string[];
  readonly chinese?: readonly string[];
}

if (python)
  describe("polars, fsspec and pandas read addresses of", () => {
    let store: Store;
    let server: Awaited<ReturnType<typeof serve>>;
    let found: Record<string, Found>;
    const where = encodeURIComponent(JSON.stringify({ unit: { code: { eq: "percent" } } }));
    const paths = [
      "nodes.csv",
      "nodes.csv?kind=Policy",
      "nodes.csv?kind=Policy&bom=1",
      "edges.csv?bom=1",
      `observations.csv?where=${where}`,
      `observations.parquet?where=${where}`,
      "nodes.parquet?kind=Policy",
    ];
    const rows = async (path: string) => {
      const { text } = await send(`${server.url}/export/${path}`);
      return { bytes: Buffer.byteLength(text), text };
    };
    beforeAll(async () => {
      store = await realStore();
      server = await serve(store);
      const script = fileURLToPath(new URL("readers/remote.py", import.meta.url));
      const urls = paths.map((path) => `${server.url}/export/${path}`);
      // Not at once: the server that it asks runs in this process.
      const { stdout } = await promisify(execFile)(String(python), ["-X", "utf8", "-W", "ignore", script, ...urls], {
        maxBuffer: 100_000_000,
      });
      const all = JSON.parse(stdout) as Record<string, Found>;
      found = Object.fromEntries(paths.map((path) => [path, all[`${server.url}/export/${path}`] as Found]));
    }, 240_000);
    afterAll(async () => {
      await server.close();
      await store.close();
    });

    it.each(paths)("%s: its length, and as many rows", async (path) => {
      const { size, read, polars, scanned, pandas } = found[path] as Found;
      const stats = await store.stats();
      const percents = (
        await store.page({
          kind: "Observation",
          order: [],
          limit: 0,
          backward: false,
          count: true,
          where: { field: "unitCode", op: "eq", value: "percent" },
        })
      ).total;
      const expected = path.startsWith("observations")
        ? percents
        : path.includes("Policy")
          ? stats.kinds.Policy
          : Object.values(path.startsWith("edges") ? stats.relations : stats.kinds).reduce((a, b) => a + b, 0);
      expect([polars, scanned, pandas]).toEqual([expected, expected, expected]);
      const { bytes } = await send(`${server.url}/export/${path}`);
      expect([size, read]).toEqual([bytes.length, bytes.length]);
    });

    it("with a byte order mark the same columns and the same Chinese", async () => {
      const [plain, marked] = [found["nodes.csv?kind=Policy"] as Found, found["nodes.csv?kind=Policy&bom=1"] as Found];
      expect(marked).toEqual({ ...plain, size: plain.size + 3, read: plain.read + 3 });
      expect(marked.first).toEqual(["id", "id"]);
      expect(marked.chinese?.length).toBeGreaterThan(10);
      expect((await rows("nodes.csv?kind=Policy&bom=1")).text.startsWith("\uFEFFid,kind,")).toBe(true);
    });
  });
