import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "../../src/store/store.js";
import { address, blocksOf, root } from "../support/docs.js";
import { scratchFolder } from "../support/scratch.js";
import { realStore } from "../support/sqlite.js";
import { growthOf } from "../support/growth.js";
import { serve } from "../support/http.js";
import { printed } from "../support/programs.js";

const [block, ...others] = blocksOf("test/clients/typescript.test.ts");

describe("TypeScript of docs/clients.md", () => {
  const folder = scratchFolder();
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  let store: Store;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    store = await realStore();
    server = await serve(store);
    execFileSync(process.execPath, [join(root, "src/client/build.js")], { cwd: root });
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(root, join(folder, "node_modules/briefing-graph"));
    write("package.json", JSON.stringify({ type: "module" }));
    const compilerOptions = { strict: true, module: "nodenext", target: "es2023", lib: ["es2023", "dom"], types: [] };
    write("tsconfig.json", JSON.stringify({ compilerOptions }));
    write("growth.ts", String(block?.text).replace(address, server.url));
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  it("is one program", () => expect(others).toEqual([]));

  it("compiles, and prints every growth rate with its words", async () => {
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    expect(spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" })).toMatchObject({
      status: 0,
      stdout: "",
    });
    const text = await printed(process.execPath, [join(folder, "growth.js")]);
    expect(text).toMatch(/^50\.4% \[[^\]]*'with increases of 50\.4% and 47\.1% year on year'\s*\]$/m);
    const growth = await growthOf(server.url);
    for (const { quote } of growth) expect(text.replaceAll(/\\'/g, "'")).toContain(quote);
    expect(text.match(/^\S.* \[/gm)).toHaveLength(growth.length);
  });
});
