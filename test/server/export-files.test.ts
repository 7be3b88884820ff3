import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { formats } from "../../src/export/formats.js";
import { createServer } from "../../src/server/server.js";
import { ReleaseFiles } from "../../src/store/release-files.js";
import type { Load, Store } from "../../src/store/store.js";
import { realLoad } from "../support/real-packs.js";
import { scratchFolder } from "../support/scratch.js";
import { layoutsOf } from "../support/layouts.js";
import { type Answer, send } from "../support/http.js";
import { emptyStore, realStore } from "../support/sqlite.js";

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const asked = (where: unknown) => encodeURIComponent(JSON.stringify(where));
const errorOf = ({ text }: Answer) =>
  (JSON.parse(text) as { errors: [{ message: string; extensions: { code: string } }] }).errors[0];

/** The real packs under another release, without one policy that nothing else needs. */
const later = (load: Load): Load => ({ ...load, release: { ...load.release, id: "2025-05-01.later" } });

describe("files under /export", () => {
  let store: Store;
  let load: Load;
  let close: () => Promise<void>;
  let url: string;
  const folder = scratchFolder();
  const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    send(`${url}${path}`, { headers, method });

  beforeAll(async () => {
    store = await realStore();
    load = await realLoad();
    const server = await createServer({
      store,
      files: new ReleaseFiles(folder),
      layouts: layoutsOf(store),
      costLimit: 100_000,
      timeout: 10_000,
    });
    url = await server.listen({ host: "127.0.0.1", port: 0, listenTextResolver: () => "" });
    close = () => server.close();
  });
  afterAll(async () => {
    await close();
    await store.close();
  });

  it("are listed, for programs as JSON and for browsers as a page whose links all lead somewhere", async () => {
    const list = JSON.parse((await get("/export")).text) as {
      release: string;
      files: { path: string; parameters: string[] }[];
    };
    expect(list.release).toBe(load.release.id);
    expect(list.files.map(({ path }) => path)).toEqual([
      ...formats.map(({ name }) => `/export/${name}`),
      "/export/manifest.json",
      "/export/delta.jsonl",
    ]);
    const page = await get("/export", { accept: "text/html" });
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    for (const { path } of list.files) expect(page.text).toContain(`href="${path}"`);
  });

  it("agree with the manifest, which the second time is not made again", async () => {
    const answer = await get("/export/manifest.json");
    const { release, files } = JSON.parse(answer.text) as {
      release: string;
      files: { name: string; bytes: number; sha256: string; type: string }[];
    };
    expect(release).toBe(load.release.id);
    for (const { name, bytes, sha256: hash, type } of files) {
      const file = await get(`/export/${name}`);
      expect([name, file.status, file.headers["content-type"], file.bytes.length, sha256(file.bytes)]).toEqual([
        name,
        200,
        type,
        bytes,
        hash,
      ]);
      expect(file.headers.etag).toBe(`"${hash}"`);
    }
    const before = store.statements;
    expect((await get("/export/manifest.json")).bytes.equals(answer.bytes)).toBe(true);
    expect(store.statements - before).toBeLessThanOrEqual(2);
  });

  it("are not sent to whom has them, by tag or by time", async () => {
    const { headers, bytes } = await get("/export/edges.csv");
    const [etag, modified] = [String(headers.etag), String(headers["last-modified"])];
    expect(headers["accept-ranges"]).toBe("bytes");
    for (const condition of [
      { "if-none-match": etag },
      { "if-none-match": `"x", W/${etag}` },
      { "if-none-match": "*" },
      { "if-modified-since": modified },
    ] as Record<string, string>[]) {
      const answer = await get("/export/edges.csv", condition);
      expect([condition, answer.status, answer.bytes.length, answer.headers.etag]).toEqual([condition, 304, 0, etag]);
    }
    // The tag says more than the time.
    const other = await get("/export/edges.csv", { "if-none-match": '"x"', "if-modified-since": modified });
    expect([other.status, other.bytes.equals(bytes)]).toEqual([200, true]);
    expect((await get("/export/edges.csv", { "if-match": '"x"' })).status).toBe(412);
  });

  it("are sent in parts, of the file that the caller has begun", async () => {
    const { headers, bytes } = await get("/export/nodes.parquet");
    const etag = String(headers.etag);
    const part = await get("/export/nodes.parquet", { range: "bytes=-8", "accept-encoding": "gzip" });
    expect([part.status, part.headers["content-range"], part.headers["content-encoding"]]).toEqual([
      206,
      `bytes ${bytes.length - 8}-${bytes.length - 1}/${bytes.length}`,
      undefined,
    ]);
    expect(part.bytes.subarray(4).toString()).toBe("PAR1");
    const middle = await get("/export/graph.jsonl", { range: "bytes=5-20", "accept-encoding": "gzip, br" });
    expect([middle.status, middle.headers["content-encoding"], middle.bytes.length]).toEqual([206, undefined, 16]);
    expect((await get("/export/nodes.parquet", { range: "bytes=0-3", "if-range": etag })).status).toBe(206);
    expect((await get("/export/nodes.parquet", { range: "bytes=0-3", "if-range": '"x"' })).bytes.equals(bytes)).toBe(
      true,
    );
    expect((await get("/export/nodes.parquet", { range: `bytes=${bytes.length}-` })).status).toBe(416);
  });

  it("come packed where gzip is accepted, under a tag of their own; Parquet is packed already", async () => {
    const plain = await get("/export/nodes.csv");
    const packed = await get("/export/nodes.csv", { "accept-encoding": "br, gzip" });
    expect(packed.headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
    expect([packed.headers.etag === plain.headers.etag, gunzipSync(packed.bytes).equals(plain.bytes)]).toEqual([
      false,
      true,
    ]);
    expect(
      (await get("/export/nodes.csv", { "accept-encoding": "gzip;q=0, br" })).headers["content-encoding"],
    ).toBeUndefined();
    expect(
      (await get("/export/nodes.parquet", { "accept-encoding": "gzip" })).headers["content-encoding"],
    ).toBeUndefined();
    const head = await get("/export/nodes.csv", {}, "HEAD");
    expect([head.status, head.bytes.length, head.headers["content-length"]]).toEqual([
      200,
      0,
      String(plain.bytes.length),
    ]);
  });

  it.each([
    ["/export/observations.csv?where=%7Bnot", 400, "BAD_USER_INPUT", /^where: expected JSON of `where`, got "\{not": /],
    [
      `/export/observations.csv?where=${asked({ unit: { cod: { eq: "t" } } })}`,
      400,
      "BAD_USER_INPUT",
      /^where\.unit: Field "cod" is not defined by type "UnitWhere"\. Did you mean "code"\?$/,
    ],
    [
      `/export/observations.csv?where=${asked({ value: { gt: "much" } })}`,
      400,
      "BAD_USER_INPUT",
      /^where\.value\.gt: Float cannot represent non numeric value: "much"$/,
    ],
    [
      `/export/observations.csv?where=${asked({ qualifier: { eq: "NEAR" } })}`,
      400,
      "BAD_USER_INPUT",
      /^where\.qualifier\.eq: Value "NEAR" does not exist in "Qualifier" enum/,
    ],
    [
      `/export/observations.csv?where=${asked({ value: { gt: null } })}`,
      400,
      "BAD_USER_INPUT",
      /^where\.value\.gt: expected a value, got null; use isNull$/,
    ],
    [
      "/export/observations.csv?were=%7B%7D",
      400,
      "BAD_USER_INPUT",
      /^were: expected no parameter but where, bom \(did you mean "where"\?\)$/,
    ],
    [
      "/export/observations.csv?where=%7B%7D&where=%7B%7D",
      400,
      "BAD_USER_INPUT",
      /^where: expected it once, got it 2 times$/,
    ],
    ["/export/edges.csv?where=%7B%7D", 400, "BAD_USER_INPUT", /^where: expected no parameter but bom$/],
    ["/export/edges.parquet?bom=1", 400, "BAD_USER_INPUT", /^bom: expected no parameter here$/],
    [
      "/export/edges.csv?bom=yes",
      400,
      "BAD_USER_INPUT",
      /^bom: expected 1, for edges\.csv as Excel reads it, got "yes"$/,
    ],
    ["/export/nodes.csv?where=%7B%7D", 400, "BAD_USER_INPUT", /^kind: expected one beside where, got nothing$/],
    [
      "/export/nodes.csv?kind=Polcy",
      400,
      "BAD_USER_INPUT",
      /^kind: expected a kind, got "Polcy" \(did you mean "Policy"\?\)$/,
    ],
    [
      "/export/graph.graphm",
      404,
      "NOT_FOUND",
      /^there is no \/export\/graph\.graphm \(did you mean "graph\.graphml"\?\); see \/export$/,
    ],
    ["/export/delta.jsonl", 400, "BAD_USER_INPUT", /^since: expected a release's id, got nothing$/],
    ["/export/delta.jsonl?since=never", 404, "NOT_FOUND", /^since: no release "never" was loaded here/],
  ])("refuse %s", async (path, status, code, message) => {
    const answer = await get(path);
    expect([answer.status, errorOf(answer).extensions.code]).toEqual([status, code]);
    expect(errorOf(answer).message).toMatch(message);
  });

  it("are others after another load, and old ones go", async () => {
    const old = await get("/export/graph.jsonl");
    const releases = () => readdirSync(join(folder, "releases"));
    for (const id of ["2025-05-01.later", "2025-06-01.later"]) {
      await store.load({ ...later(load), release: { ...load.release, id } });
      expect(JSON.parse((await get("/export")).text)).toMatchObject({ release: id });
      expect((await get("/export/observations.csv")).text).toContain(id);
    }
    expect(
      releases()
        .map((name) => name.split("+")[0])
        .toSorted(),
    ).toEqual(["2025-05-01.later", "2025-06-01.later"]);
    expect((await get("/export/graph.jsonl")).bytes.equals(old.bytes)).toBe(true);
    const [head, ...changes] = (await get(`/export/delta.jsonl?since=${load.release.id}`)).text.trim().split("\n");
    expect([JSON.parse(String(head)), changes]).toEqual([
      { type: "delta", from: load.release.id, to: "2025-06-01.later" },
      [],
    ]);
  });

  it("are refused where a load comes in the middle, so that nobody takes half of two releases for one", async () => {
    const scan = store.page.bind(store);
    let loaded = false;
    store.page = async (query) => {
      if (!loaded && query.kind === "Observation") {
        loaded = true;
        await store.load({ ...load, release: { ...load.release, id: "2025-07-01.meanwhile" } });
      }
      return scan(query);
    };
    try {
      const part = await get(`/export/observations.csv?where=${asked({})}`);
      expect([part.status, errorOf(part).extensions.code]).toEqual([503, "STORE_UNAVAILABLE"]);
      loaded = false;
      store.page = async (query) => {
        if (!loaded && query.kind === "Observation") {
          loaded = true;
          await store.load({ ...load, release: { ...load.release, id: "2025-08-01.meanwhile" } });
        }
        return scan(query);
      };
      // A whole file is made again instead.
      expect((await get("/export/observations.csv")).text).toContain("2025-08-01.meanwhile");
    } finally {
      store.page = scan;
    }
  });
});

describe("/export before the first load", () => {
  it("says that there is nothing", async () => {
    const store = emptyStore();
    const server = await createServer({
      store,
      files: new ReleaseFiles(scratchFolder()),
      layouts: layoutsOf(store),
      costLimit: 100_000,
      timeout: 10_000,
    });
    const url = await server.listen({ host: "127.0.0.1", port: 0, listenTextResolver: () => "" });
    const answer = await send(`${url}/export/nodes.csv`);
    expect([answer.status, errorOf(answer).message]).toEqual([
      404,
      "there is nothing to export: no release was loaded",
    ]);
    await server.close();
    await store.close();
  });
});
