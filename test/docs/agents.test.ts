import { join } from "node:path";
import { tools } from "../../src/mcp/tools/index.js";
import { call, overHttp, overStdio } from "../mcp/clients.js";
import { address, blocksOf, pages, root } from "../support/docs.js";
import { serve } from "../support/http.js";
import { scratchFolder } from "../support/scratch.js";
import { realStore } from "../support/sqlite.js";

interface Configuration {
  readonly mcpServers: Readonly<Record<string, { command?: string; args?: string[]; url?: string }>>;
}

describe("docs/agents.md", () => {
  const [block, ...others] = blocksOf("test/docs/agents.test.ts");
  const { mcpServers } = JSON.parse(String(block?.text)) as Configuration;
  const question = { text: "setting sail", first: 1 };
  const answer = { hits: [{ id: "policy:5g-setting-sail" }] };

  it("has one configuration", () => expect(others).toEqual([]));

  it("its client's configuration starts a server over stdio, which loads the packs", async () => {
    const { command = "", args = [] } = mcpServers["briefing-graph"] ?? {};
    const here = args.map((arg) =>
      arg.endsWith("/data") ? join(scratchFolder(), "data") : arg.replace("/path/to/briefing-graph/", root),
    );
    const client = await overStdio("", command, here);
    expect((await call(client, "search", question)).answer).toMatchObject(answer);
    await client.close();
  });

  it("and names a server over HTTP", async () => {
    const store = await realStore();
    const server = await serve(store);
    expect(mcpServers["briefing-graph-over-http"]?.url).toBe(`${address}/mcp`);
    const client = await overHttp(server.url);
    expect((await call(client, "search", question)).answer).toMatchObject(answer);
    await client.close();
    await server.close();
    await store.close();
  });

  it("lists the tools", () => {
    const listed = [...String(pages.get("docs/agents.md")).matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
    expect(listed).toEqual(tools.map(({ name }) => name));
  });
});
