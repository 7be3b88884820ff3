import { settingNames } from "../../src/config.js";
import { errorCodes } from "../../src/errors.js";
import { formats } from "../../src/export/formats.js";
import { pageSize } from "../../src/graphql/types/inputs.js";
import { reconcileLimits } from "../../src/reconcile/query.js";
import { batchLimits } from "../../src/reconcile/read-request.js";
import { maxTextLength } from "../../src/search/search.js";
import { whereLimits } from "../../src/graphql/read/where-limits.js";
import { limits } from "../../src/server/apollo.js";
import { examples } from "../../src/server/examples.js";
import { pages } from "../support/docs.js";

const page = (name: string) => String(pages.get(`docs/${name}.md`));

it("querying.md lists every example operation with its question", () => {
  for (const { name, question } of examples)
    expect(page("querying")).toContain(`- [${question}](examples/${name}.graphql)`);
});

it("operating.md lists every setting and no other", () => {
  const table = /\| variable \|[\s\S]*?\n\n/.exec(page("operating"))?.[0] ?? "";
  const named = [...table.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map((match) => match[1]);
  expect(named.toSorted()).toEqual([...settingNames].toSorted());
});

it("errors.md lists every error as src/errors.ts has it", () => {
  const rows = Object.entries(errorCodes).map(
    ([code, { meaning, fixedBy, status }]) => `| \`${code}\` | ${meaning} | ${fixedBy} | ${status} |`,
  );
  for (const row of rows) expect(page("errors")).toContain(row);
  expect([...page("errors").matchAll(/^\| `[A-Z_]+` \| [A-Z]/gm)]).toHaveLength(rows.length);
});

it("errors.md names the limits that are in force", () => {
  expect(page("errors")).toContain(
    `Operations may be ${limits.depth} levels deep and ${limits.tokens.toLocaleString("en-US")} tokens long, bodies ${limits.body / 1024} KiB, pages ${pageSize.max} rows.`,
  );
  const { tests, levels, relations, list } = whereLimits;
  expect(page("errors")).toContain(
    `A filter may have ${tests} tests in ${levels} levels, ${relations} of them relations, and ${list.toLocaleString("en-US")} values in a list.`,
  );
});

it("querying.md names the limits of /reconcile", () => {
  const { candidates, defaultCandidates, properties } = reconcileLimits;
  const text = page("querying").replaceAll("\n", " ");
  expect(text).toContain(
    `at most ${batchLimits.queries} queries in a batch, and data extension ${batchLimits.ids} ids and ${properties} properties`,
  );
  expect(text).toContain(
    `of a name the first ${maxTextLength} characters are read, of its properties the first ${properties};`,
  );
  expect(text).toContain(`at most ${candidates} candidates, ${defaultCandidates} where it names no limit`);
});

it("exports.md names every exported file and no other", () => {
  const named = new Set([...page("exports").matchAll(/\/export\/([\w.]+\.\w+)/g)].map((match) => match[1]));
  const served = [...formats.map(({ name }) => name), "manifest.json", "delta.jsonl"];
  expect([...named].toSorted()).toEqual(served.toSorted());
});
