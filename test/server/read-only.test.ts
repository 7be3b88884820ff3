import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { parse } from "yaml";
import type { Format } from "../../src/export/format.js";
import { formats } from "../../src/export/formats.js";
import { ReleaseExports } from "../../src/export/release-exports.js";
import { ReleaseFiles } from "../../src/store/release-files.js";
import { engines, neo4jUri } from "../support/engines.js";
import { dist } from "../support/dist.js";
import { root } from "../support/docs.js";
import { loadOf } from "../support/graphs.js";
import { operation, send } from "../support/http.js";
import { type Main, startMain } from "../support/main.js";
import { canRestrict, openFolder, restricted } from "../support/read-only.js";
import { emptyStore } from "../support/sqlite.js";

const filtered = `observations.csv?where=${encodeURIComponent('{"value":{"gt":20}}')}`;
const made = "nodes.csv";
const small = loadOf(
  {
    nodes: ["a", "b"].map((slug) => ({
      id: `policy:${slug}`,
      kind: "Policy" as const,
      props: { name: `steel ${slug}`, instrument: "FUND", stage: "ISSUED" },
    })),
    edges: [],
  },
  "own",
  "one",
);
const query = '{ policies(first: 1) { totalCount } search(text: "steel", first: 1) { nodes { id } } }';
/** Runs in a process of the pool. */
const heavy = "{ policies(first: 100) { totalCount nodes { id links(first: 5) { nodes { id } } } } }";

(canRestrict ? describe : describe.skip)("disks that cannot be written", () => {
  const started: Main[] = [];
  afterAll(() => started.forEach(({ child }) => child.kill("SIGKILL")));

  const start = (settings: Record<string, string>, writable: readonly string[]) => {
    const main = startMain(openFolder(), { PORT: "0", ...settings }, restricted(writable));
    started.push(main);
    return main;
  };
  const address = (main: Main) => main.says(/GraphQL {4}(http:\/\/\S+)\/graphql/);
  /** A folder with the file of a store alone, and a file of its release that was made before. */
  const loaded = async () => {
    const [own, folder] = [openFolder(), openFolder()];
    const store = emptyStore(own);
    await store.load(small);
    await new ReleaseExports(store, new ReleaseFiles(folder)).file(formats.find(({ name }) => name === made) as Format);
    await store.close();
    copyFileSync(join(own, "graph.sqlite"), join(folder, "graph.sqlite"));
    return folder;
  };
  const errorOf = (text: string) => JSON.parse(text) as { errors: [{ message: string; extensions: { code: string } }] };
  const data = async (url: string, text: string) => {
    const answer = JSON.parse((await operation(url, text)).text) as { data?: unknown; errors?: unknown };
    return answer.errors ?? answer.data;
  };
  const layout = { layout: { nodes: expect.arrayContaining([expect.anything()]) } };

  it("DATA_DIR: everything is served, files are made in the temporary folder, and the operator is told", async () => {
    const [folder, temporary] = [await loaded(), openFolder()];
    const before = readdirSync(folder, { recursive: true });
    const main = start({ DATA_DIR: folder, TMPDIR: temporary }, [temporary]);
    const url = await address(main);
    expect(main.output()).toContain(
      `DATA_DIR: ${folder} cannot be written: nothing can be loaded; exports and the layout are written to ${temporary}/briefing-graph-`,
    );
    expect(await data(url, query)).toMatchObject({ search: { nodes: [{ id: "policy:a" }] } });
    expect(await data(url, heavy)).toMatchObject({ policies: { totalCount: 2 } });
    expect(await data(url, "{ layout { nodes { id } } }")).toMatchObject(layout);
    // The manifest writes all others.
    for (const name of ["manifest.json", made, filtered])
      for (const coding of ["identity", "gzip"]) {
        const { status } = await send(`${url}/export/${name}`, { headers: { "accept-encoding": coding } });
        expect([name, status]).toEqual([name, 200]);
      }
    main.child.kill("SIGTERM");
    expect(await main.ended()).toBe(0);
    expect([readdirSync(folder, { recursive: true }), readdirSync(temporary)]).toEqual([before, []]);
  });

  it("every disk: what needs no writing is served, exports say what is missing, and so does the start", async () => {
    const folder = await loaded();
    const main = start({ DATA_DIR: folder, TMPDIR: root }, []);
    const url = await address(main);
    expect(main.output()).toContain(
      `DATA_DIR: ${folder} cannot be written: nothing can be loaded; exports are refused, and the layout is not kept: the system's temporary folder (TMPDIR) cannot be written either`,
    );
    for (const path of ["/", "/explore", "/graphiql", "/health", "/export", "/reconcile", "/postman.json"])
      expect([path, (await send(url + path)).status]).toEqual([path, 200]);
    expect(await data(url, query)).toMatchObject({ search: { nodes: [{ id: "policy:a" }] } });
    expect(await data(url, heavy)).toMatchObject({ policies: { totalCount: 2 } });
    expect(await data(url, "{ layout { nodes { id } } }")).toMatchObject(layout);
    expect((await send(`${url}/export/${made}`)).text).toContain("policy:a,");
    for (const [name, says] of [
      [
        "observations.csv",
        "observations.csv: expected a folder to write it to, but neither DATA_DIR nor the system's temporary folder can be written",
      ],
      [filtered, "observations.csv: expected a folder to write it to; set TMPDIR or DATA_DIR to one"],
    ] as const) {
      const { status, text } = await send(`${url}/export/${name}`);
      expect([status, errorOf(text).errors]).toEqual([503, [{ message: says, extensions: { code: "NOT_WRITABLE" } }]]);
    }
  });

  it("a store that another process has open is read, its log included; one that was not closed is refused", async () => {
    const [folder, copied, broken] = [openFolder(), openFolder(), openFolder()];
    const store = emptyStore(folder);
    // In the log only.
    await store.load(small);
    for (const [to, names] of [
      [copied, ["", "-wal", "-shm"]],
      [broken, ["", "-wal"]],
    ] as const)
      for (const name of names) copyFileSync(join(folder, `graph.sqlite${name}`), join(to, `graph.sqlite${name}`));
    await store.close();
    const url = await address(start({ DATA_DIR: copied, TMPDIR: root }, []));
    expect(await data(url, query)).toMatchObject({ search: { nodes: [{ id: "policy:a" }] } });
    const refused = start({ DATA_DIR: broken, TMPDIR: root }, []);
    expect(await refused.ended()).toBe(1);
    expect(refused.output()).toMatch(
      /^CONFIG_INVALID: DATA_DIR: expected \S+-shm beside \S+-wal, or a folder to write to: the store was not closed\n$/,
    );
  });

  it.each([
    ["no store", () => undefined, /^CONFIG_INVALID: DATA_DIR: expected a store, or a folder to write to, got \S+\n$/],
    [
      "a store of another layout",
      (folder: string) => {
        const db = new DatabaseSync(join(folder, "graph.sqlite"));
        db.exec("PRAGMA user_version = 77");
        db.close();
      },
      /^CONFIG_INVALID: DATA_DIR: expected a store of layout \d+, or a folder to write to, to write it anew, got \S+\n$/,
    ],
  ])("%s: the start is refused", async (_, put, says) => {
    const folder = openFolder();
    put(folder);
    const main = start({ DATA_DIR: folder, TMPDIR: root }, []);
    expect(await main.ended()).toBe(1);
    expect(main.output()).toMatch(says);
  });

  it("the command line reads such a store, and loads nothing into it", async () => {
    const folder = await loaded();
    const run = async (...args: string[]) => {
      const main = startMain(
        openFolder(),
        { DATA_DIR: folder, TMPDIR: root },
        restricted([], [process.execPath, dist("cli.js"), ...args]),
      );
      return [await main.ended(), main.output()];
    };
    expect(await run("search", "steel", "-n", "1", "-o", "csv")).toEqual([0, expect.stringMatching(/^id,kind/)]);
    expect(await run("import", join(root, "seeds/reference"))).toEqual([
      1,
      expect.stringMatching(/^NOT_WRITABLE: DATA_DIR: expected a folder to write to, got \S+\n$/m),
    ]);
  });

  describe("docker-compose.yml", () => {
    interface Service {
      readonly build: { readonly dockerfile_inline: string };
      readonly environment: Readonly<Record<string, string>>;
      readonly volumes: readonly string[];
      readonly tmpfs: readonly string[];
      readonly read_only: boolean;
      readonly cap_drop: readonly string[];
      readonly security_opt: readonly string[];
    }
    const { services } = parse(readFileSync(join(root, "docker-compose.yml"), "utf8")) as {
      services: { server: Service };
    };
    const { server } = services;
    const volumes = server.volumes.map((volume) => String(volume.split(":")[1]));

    it("restricts the server as the test beside does, and gives its volumes to the user that it runs as", () => {
      expect([server.read_only, server.cap_drop, server.security_opt]).toEqual([
        true,
        ["ALL"],
        ["no-new-privileges:true"],
      ]);
      const [, image = ""] = server.build.dockerfile_inline.split(/\n\n/);
      const before = image.slice(0, image.indexOf("USER node"));
      for (const volume of volumes) expect(before).toContain(`RUN mkdir ${volume} && chown node:node ${volume}\n`);
    });

    it.each(engines)("has the folders that the server writes to, over $name", async ({ name, real }) => {
      const folders = new Map([...volumes, ...server.tmpfs].map((path) => [String(path.split(":")[0]), openFolder()]));
      const { NEO4J_URI: _uri, NEO4J_PASSWORD: _password, NEO4J_USER: _user, ...given } = server.environment;
      const settings = {
        ...given,
        HOST: "127.0.0.1",
        PORT: "0",
        // Where it has no TMPDIR, Node takes /tmp: here a folder that the test has in its place.
        TMPDIR: folders.get("/tmp") ?? root,
        DATA_DIR: folders.get(String(given.DATA_DIR)) ?? root,
        ...(name === "neo4j" ? { NEO4J_URI: String(neo4jUri) } : {}),
      };
      const store = name === "neo4j" ? await real() : emptyStore(settings.DATA_DIR);
      if (name === "sqlite") await store.load(small);
      await store.close();
      const main = start(settings, [...folders.values()]);
      const url = await address(main);
      expect(main.output()).not.toContain("cannot be written");
      expect(await data(url, "{ layout { nodes { id } } }")).toMatchObject(layout);
      for (const file of ["manifest.json", "graph.jsonl", filtered])
        expect([file, (await send(`${url}/export/${file}`)).status]).toEqual([file, 200]);
      expect(readdirSync(join(settings.DATA_DIR, "releases"))).not.toEqual([]);
      main.child.kill("SIGTERM");
      expect(await main.ended()).toBe(0);
    });
  });
});
