import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { ask } from "../support/api.js";
import { scratchFolder } from "../support/scratch.js";
import { accessibilityFaults, inBrowser, type Opened, type Site, widths } from "../support/explorer.js";
import { becomes } from "../support/until.js";

interface Case {
  readonly view: string;
  readonly path: string;
  readonly shown: string;
  readonly field: string;
}
const views: readonly Case[] = [
  { view: "matrix", path: "/explore", shown: ".matrix-count", field: '"policies"' },
  { view: "flow", path: "/explore/flow", shown: ".flow", field: '"policies"' },
];
const network = { path: "/explore/network?around=policy:5g-setting-sail", shown: ".picture-svg [data-node]" };

const menu = ".export-menu > button";

async function ready(site: Site, { path, shown }: Pick<Case, "path" | "shown">, options = {}): Promise<Opened> {
  const opened = await site.open(path, { width: widths.desk, acceptDownloads: true, ...options });
  await opened.page.locator(shown).first().waitFor();
  return opened;
}

/** Takes the view away in a format, as a reader does: the file's name and content. */
async function taken(page: Page, format: string): Promise<{ name: string; content: Buffer }> {
  await page.locator(menu).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".export-menu-list button", { hasText: format }).click(),
  ]);
  const file = join(scratchFolder(), "download");
  await download.saveAs(file);
  return { name: download.suggestedFilename(), content: await readFile(file) };
}

/** Text of a table after the mark by which Excel knows UTF-8. */
function unmarked(content: Buffer): string {
  expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return content.subarray(3).toString("utf8");
}

/** Reads a text with the browser's own reader of XML. `read`: an expression over `file`, the document. */
const parsed = (page: Page, text: string, type: string, read: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const file = new DOMParser().parseFromString(${JSON.stringify(text)}, ${JSON.stringify(type)});
    const fault = file.querySelector("parsererror");
    return fault ? fault.textContent : ${read};
  })()`);

async function stated(site: Site) {
  const { data } = await ask(
    site.store,
    `{ release { id } documents(first: 1) { nodes { name publishedOn } }
      policies(first: 100, where: { targets: { some: {} } }) { nodes { id name
        issuedBy(first: 5) { edges { id node { id } } }
        targets(first: 50) { edges { id intent evidence { quote } node { id kind name nameZh } } } } } }`,
  );
  interface Data {
    readonly release: { readonly id: string };
    readonly documents: { readonly nodes: readonly [{ readonly name: string; readonly publishedOn: string }] };
    readonly policies: { readonly nodes: readonly Policy[] };
  }
  interface Policy {
    readonly id: string;
    readonly name: string;
    readonly issuedBy: { readonly edges: readonly { readonly id: string; readonly node: { readonly id: string } }[] };
    readonly targets: { readonly edges: readonly Edge[] };
  }
  interface Edge {
    readonly id: string;
    readonly intent: string;
    readonly evidence: readonly { readonly quote: string }[];
    readonly node: {
      readonly id: string;
      readonly kind: string;
      readonly name: string;
      readonly nameZh: string | null;
    };
  }
  const { release, documents, policies } = data as unknown as Data;
  const statements = policies.nodes.flatMap((policy) =>
    policy.targets.edges.filter(({ node }) => node.kind === "Industry").map((edge) => ({ policy, edge })),
  );
  return { release: release.id, document: documents.nodes[0], statements };
}

inBrowser("exports of a view", (site) => {
  describe.each(views)("of the $view", (view) => {
    it("is a drawing that needs nothing of the page and says where it is from", async () => {
      const { page, faults, asked } = await ready(site, view);
      const { release, document, statements } = await stated(site);
      const { name, content } = await taken(page, "SVG");
      expect(name).toBe(`${view.view}-${release.slice(0, 19)}.svg`);
      const text = content.toString("utf8");
      expect(text.match(/var\(| (class|style|tabindex)=|href="\/|url\(http|color-mix|currentcolor/gi)).toBeNull();
      const [root, width, height, words, links] = (await parsed(
        page,
        text,
        "image/svg+xml",
        `[file.documentElement.namespaceURI, +file.documentElement.getAttribute("width"), +file.documentElement.getAttribute("height"),
          [...file.querySelectorAll("text")].map((text) => text.textContent).join("\\n"),
          [...file.querySelectorAll("a")].map((a) => a.getAttribute("href"))]`,
      )) as [string, number, number, string, string[]];
      expect(root).toBe("http://www.w3.org/2000/svg");
      for (const part of [document.name, document.publishedOn, release, page.url()]) expect(words).toContain(part);
      const said = words.replace(/\s+/g, "");
      for (const { policy, edge } of statements) {
        expect(said).toContain(policy.name.replace(/\s+/g, ""));
        expect(said).toContain(edge.node.name.replace(/\s+/g, ""));
      }
      for (const link of links) expect(link).toMatch(/^http:/);

      // Alone in a page of its own, nothing reaches out of its frame and its words are not smaller than they were.
      const alone = await page.context().newPage();
      await alone.setContent(`<style>body { margin: 0 }</style>${text}`);
      const [least, right, bottom] = (await alone.evaluate(`(() => {
        const texts = [...document.querySelectorAll("svg text")];
        const boxes = texts.map((text) => text.getBoundingClientRect());
        return [
          Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))),
          Math.max(...boxes.map((box) => box.right)),
          Math.max(...boxes.map((box) => box.bottom)),
        ];
      })()`)) as [number, number, number];
      expect(least).toBeGreaterThanOrEqual(12);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(height);
      expect([faults, asked]).toEqual([[], []]);
    });

    it.each([
      ["light", [0xfa, 0xf9, 0xf6]],
      ["dark", [0x15, 0x17, 0x1b]],
    ] as const)("is a picture of twice its size, %s", async (theme, paper) => {
      const { page, faults, asked } = await ready(site, view, { theme });
      const drawing = (await taken(page, "SVG")).content.toString("utf8");
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(drawing) ?? [];
      const { name, content } = await taken(page, "PNG");
      expect(name).toMatch(/\.png$/);
      expect([...content.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      const image = PNG.sync.read(content);
      expect([image.width, image.height]).toEqual([2 * Number(width), 2 * Number(height)]);
      expect([...image.data.subarray(0, 3)]).toEqual(paper);
      const colors = new Set<number>();
      for (let at = 0; at < image.data.length; at += 4) colors.add(image.data.readUInt32BE(at));
      expect(colors.size).toBeGreaterThan(100);
      expect([faults, asked]).toEqual([[], []]);
    });

    it("is a graph with the counts of the view, names in both languages, and the words of each relation", async () => {
      const { page, faults } = await ready(site, view);
      const { release, statements } = await stated(site);
      const { content } = await taken(page, "GraphML");
      const [root, nodes, edges, keys, data] = (await parsed(
        page,
        content.toString("utf8"),
        "application/xml",
        `(() => {
          const dataOf = (element) => Object.fromEntries([...element.children].map((data) => [data.getAttribute("key"), data.textContent]));
          return [
            file.documentElement.namespaceURI,
            [...file.querySelectorAll("node")].map((node) => ({ id: node.getAttribute("id"), ...dataOf(node) })),
            [...file.querySelectorAll("edge")].map((edge) => ({ from: edge.getAttribute("source"), to: edge.getAttribute("target"), ...dataOf(edge) })),
            [...file.querySelectorAll("key")].map((key) => key.getAttribute("id")),
            dataOf(file.querySelector("graph")),
          ];
        })()`,
      )) as [string, Record<string, string>[], Record<string, string>[], string[], Record<string, string>];
      expect(root).toBe("http://graphml.graphdrawing.org/xmlns");
      expect(data["graph.release"]).toBe(release);
      const issued = statements.flatMap(({ policy }) => policy.issuedBy.edges);
      const ids = new Set(statements.flatMap(({ policy, edge }) => [policy.id, edge.node.id]));
      for (const { node } of issued) ids.add(node.id);
      expect(nodes.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
      const relations = new Set([...issued.map(({ id }) => id), ...statements.map(({ edge }) => edge.id)]);
      expect(edges.map((edge) => edge["edge.relationId"]).toSorted()).toEqual([...relations].toSorted());
      for (const edge of edges) expect([ids.has(String(edge.from)), ids.has(String(edge.to))]).toEqual([true, true]);
      for (const part of [...nodes, ...edges])
        for (const key of Object.keys(part)) if (!["id", "from", "to"].includes(key)) expect(keys).toContain(key);
      for (const { edge } of statements) {
        const node = nodes.find(({ id }) => id === edge.node.id);
        const named = [node?.["node.label"], node?.["node.name"], node?.["node.nameZh"] ?? null];
        expect(named).toEqual([edge.node.name, edge.node.id, edge.node.nameZh]);
        const found = edges.find((one) => one["edge.relationId"] === edge.id);
        expect(found?.["edge.intent"]).toBe(edge.intent);
        expect(found?.["edge.quotation"]).toBe(edge.evidence.map(({ quote }) => quote).join(" … "));
      }
      expect(faults).toEqual([]);
    });

    it("is the question behind it: GraphiQL opens it, runs it, and has an answer", async () => {
      const { page, faults } = await ready(site, view);
      await page.locator(menu).click();
      const [graphiql] = await Promise.all([
        page.waitForEvent("popup"),
        page.locator(".export-menu-list a", { hasText: "GraphQL" }).click(),
      ]);
      await graphiql.locator(".graphiql-execute-button").click();
      const result = graphiql.locator(".result-window");
      await result.getByText(view.field).first().waitFor();
      expect(await result.innerText()).not.toContain('"errors"');
      expect(faults).toEqual([]);
    });
  });

  it("is a table of the matrix: each policy under its group, each cell with its intents", async () => {
    const { page } = await ready(site, views[0] as Case);
    const { release, statements } = await stated(site);
    const { name, content } = await taken(page, "CSV");
    expect(name).toBe(`matrix-${release.slice(0, 19)}.csv`);
    const rows = csvParse(unmarked(content));
    expect(rows.columns.slice(0, 2)).toEqual(["group", "Policy"]);
    expect(rows.columns.slice(-3)).toEqual(["Total", "release", "url"]);
    expect(rows.map((row) => row.Policy).toSorted()).toEqual(
      [...new Set(statements.map(({ policy }) => policy.name))].toSorted(),
    );
    for (const row of rows) {
      expect([row.release, row.url]).toEqual([release, page.url()]);
      expect(row.group).toMatch(/^[A-Z][a-z ]+$/);
      for (const column of rows.columns.slice(2, -3)) {
        const said = statements.filter(({ policy, edge }) => policy.name === row.Policy && edge.node.name === column);
        const intents = new Set(said.map(({ edge }) => edge.intent));
        expect(new Set(String(row[column]).split(" ").filter(Boolean))).toEqual(intents);
      }
    }
  });

  it("is a table of the flow: every statement with its words, by RFC 4180", async () => {
    for (const [path, shown, width] of [
      ["/explore/flow", ".flow", widths.desk],
      ["/explore/flow?as=table", ".flow-table", widths.desk],
      ["/explore/flow", ".flow-list", widths.phone],
    ] as const) {
      const { page } = await ready(site, { path, shown }, { width });
      const { statements } = await stated(site);
      const text = unmarked((await taken(page, "CSV")).content);
      expect(text.endsWith("\r\n")).toBe(true);
      expect(text.split("\r\n").length).toBe(statements.length + 2);
      const rows = csvParse(text);
      const words = rows.map((row) => [row.Policy, row.Target, row.Quotations, row["In the words of the briefing"]]);
      const said = statements.map(({ policy, edge: { node, evidence } }) => {
        return [policy.name, node.name, String(evidence.length), evidence.map(({ quote }) => quote).join(" … ")];
      });
      expect(words.map(String).toSorted()).toEqual(said.map(String).toSorted());
    }
  });

  it("is the present network: its marks with their key, its things and relations with their words", async () => {
    const { page, faults } = await ready(site, network);
    const count = (what: string) => page.locator(`.picture-svg [data-${what}]`).count();
    const [nodes, edges] = [await count("node"), await count("edge")];
    const height = (await page.locator(".picture-svg").boundingBox())?.height;
    const drawing = await taken(page, "SVG");
    expect(drawing.name).toMatch(/^network-5g-setting-sail-\d{4}-\d\d-\d\d\.[0-9a-f]{8}\.svg$/);
    expect((await page.locator(".picture-svg").boundingBox())?.height).toBe(height);
    const text = drawing.content.toString("utf8");
    expect(text).toContain(`height="${height}"`);
    expect(text.match(/var\(| (class|style|tabindex)=/g)).toBeNull();
    for (const key of ["Policies", "Technologies"]) expect(text).toContain(`>${key}</text>`);

    const graph = (await taken(page, "GraphML")).content.toString("utf8");
    expect([graph.match(/<node /g)?.length, graph.match(/<edge /g)?.length]).toEqual([nodes, edges]);
    const rows = csvParse(unmarked((await taken(page, "CSV")).content));
    expect(rows.length).toBe(edges);
    const { data } = await ask(
      site.store,
      '{ policy(id: "policy:5g-setting-sail") { targets { edges { evidence { quote } } } } }',
    );
    const { edges: said } = (data as { policy: { targets: { edges: { evidence: { quote: string }[] }[] } } }).policy
      .targets;
    const words = rows.filter(({ relation }) => relation === "TARGETS").map(({ quotation }) => quotation);
    expect(words.toSorted()).toEqual(
      said.map(({ evidence }) => evidence.map(({ quote }) => quote).join(" … ")).toSorted(),
    );
    expect(faults).toEqual([]);
  });

  it("is the charts of a thing, each with its title, and their figures as a table", async () => {
    const { page, faults } = await ready(site, {
      path: "/explore/figures?of=industry:industry",
      shown: '.figures-multiple svg[data-export="picture"]',
    });
    await page.waitForLoadState("networkidle");
    const titles = await page.locator('figure:has(svg[data-export="picture"]) h2').allInnerTexts();
    const figures = await page.locator("[data-figure]").count();
    const text = (await taken(page, "SVG")).content.toString("utf8");
    expect(titles.length).toBeGreaterThan(3);
    const written = String(
      await parsed(
        page,
        text,
        "image/svg+xml",
        `[...file.querySelectorAll("text")].map((text) => text.textContent).join(" ")`,
      ),
    );
    for (const title of titles) expect(written).toContain(title);
    expect(text.match(/var\(| (class|style|tabindex)=/g)).toBeNull();
    expect(csvParse(unmarked((await taken(page, "CSV")).content)).length).toBe(figures);
    expect(await page.locator(menu).count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it("is the canvas of everything as pixels, and all its things and relations as a graph", async () => {
    const { page, faults } = await ready(site, {
      path: "/explore/everything?draw=1",
      shown: 'canvas[data-export="picture"]',
    });
    await page.locator(menu).click();
    expect(await page.locator(".export-menu-list button .muted").allInnerTexts()).toEqual([
      "PNG",
      "CSV",
      "GEXF",
      "GraphML",
    ]);
    await page.keyboard.press("Escape");
    expect(PNG.sync.read((await taken(page, "PNG")).content).width).toBeGreaterThan(2000);
    const graph = (await taken(page, "GraphML")).content.toString("utf8");
    const { data } = await ask(site.store, "{ stats { kinds { name count } } }");
    const { kinds } = (data as { stats: { kinds: { name: string; count: number }[] } }).stats;
    const policies = kinds.find(({ name }) => name === "Policy")?.count;
    expect(graph.match(/<data key="node.kind">Policy</g)?.length).toBe(policies);
    expect(faults).toEqual([]);
  });

  it.each([
    [network.path, network.shown, ".export-menu-list a"],
    ["/explore/figures", ".figures-ranking", ".export-menu-list a"],
    ["/explore/figures?of=industry:industry", ".figures-table", ".export-menu-list a"],
    ["/explore/briefing", ".briefing-head", '.briefing-head a[href^="/graphiql"]'],
    ["/explore/everything?draw=1", ".export-menu", ".export-menu-list a"],
  ])("is the question behind %s too, with its variables", async (path, shown, link) => {
    const { page, faults } = await ready(site, { path, shown });
    if (link.startsWith(".export-menu")) await page.locator(menu).click();
    const [graphiql] = await Promise.all([page.waitForEvent("popup"), page.locator(link).click()]);
    await graphiql.locator(".graphiql-execute-button").click();
    const result = graphiql.locator(".result-window");
    await result.getByText('"data"').first().waitFor();
    expect(await result.innerText()).not.toContain('"errors"');
    expect(faults).toEqual([]);
  });

  it("GraphiQL fills in the variables that an address holds", async () => {
    const query = "query Thing($id: ID!) { node(id: $id) { id } }";
    const variables = JSON.stringify({ id: "policy:steel-specifications-2025" });
    const { page, faults } = await site.open(`/graphiql?${new URLSearchParams({ query, variables }).toString()}`);
    await page.locator(".graphiql-execute-button").click();
    const answer = page.locator(".result-window").getByText('"policy:steel-specifications-2025"');
    await answer.first().waitFor();
    expect(faults).toEqual([]);
  });

  it("opens, closes and is chosen by keyboard, and asks only for the documents' names", async () => {
    const { page, faults } = await ready(site, views[1] as Case);
    const questions: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/graphql")) questions.push(String(request.postData()));
    });
    await page.locator(menu).focus();
    await page.keyboard.press("Enter");
    await page.locator(".export-menu-list").waitFor();
    expect(await page.locator(menu).getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    await page.locator(".export-menu-list").waitFor({ state: "detached" });
    await becomes(page, `document.activeElement === document.querySelector(${JSON.stringify(menu)})`, true);

    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toMatch(/\.svg$/);
    await page.getByRole("status").getByText(`Saved as ${download.suggestedFilename()}`).waitFor();
    expect(questions.length).toBe(1);
    expect(questions[0]).toContain("query Sources");

    await page.keyboard.press("Enter");
    await page.locator(".export-menu-list").waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.locator(".export-menu-list").waitFor({ state: "detached" });
    expect(faults).toEqual([]);
  });

  it("says so when the server is away, and makes the file once it is back", async () => {
    const { page } = await ready(site, views[1] as Case);
    await page.route("**/graphql", (route) => route.abort());
    await page.locator(menu).click();
    await page.locator(".export-menu-list button", { hasText: "SVG" }).click();
    await page.getByRole("status").getByText("the server does not answer").waitFor();
    await page.unroute("**/graphql");
    expect((await taken(page, "SVG")).name).toMatch(/\.svg$/);
  });

  it.each([
    [widths.phone, "light"],
    [widths.desk, "dark"],
  ] as const)("has a menu within the window that axe finds no fault with, at %i px, %s", async (width, theme) => {
    for (const [path, shown] of [
      ["/explore", ".matrix-count"],
      ["/explore/flow?lang=zh", ".export-menu"],
    ] as const) {
      const { page, faults } = await ready(site, { path, shown }, { width, theme });
      await page.locator(menu).click();
      const box = await page.locator(".export-menu-list").boundingBox();
      expect(Number(box?.x)).toBeGreaterThanOrEqual(0);
      expect(Number(box?.x) + Number(box?.width)).toBeLessThanOrEqual(width);
      expect(await accessibilityFaults(page, ".export-menu")).toEqual([]);
      expect(faults).toEqual([]);
    }
  });
});
