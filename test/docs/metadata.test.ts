import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { pages, root } from "../support/docs.js";

const { version, license } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Record<string, string>;
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** Part of the Citation File Format 1.2.0 that CITATION.cff uses; a key that the format lacks is an error. */
const citationFile = z.strictObject({
  "cff-version": z.literal("1.2.0"),
  message: z.string().min(1),
  type: z.literal("software"),
  title: z.string().min(1),
  abstract: z.string().min(1),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string(),
  "date-released": day,
  license: z.string(),
  keywords: z.array(z.string()).min(1),
});

const releases = [...String(pages.get("CHANGELOG.md")).matchAll(/^## (\d+\.\d+\.\d+) - (.*)$/gm)].map(
  ([, number, date]) => ({ number, date }),
);

it("CITATION.cff is valid and cites the present version", () => {
  const text = readFileSync(`${root}CITATION.cff`, "utf8");
  const citation = citationFile.parse(parse(text, { schema: "core" }));
  expect(citation).toMatchObject({ version, license });
  expect(releases[0]).toEqual({ number: version, date: citation["date-released"] });
});

it("CHANGELOG.md lists releases, the latest first, with known headings", () => {
  expect(releases.length).toBeGreaterThanOrEqual(2);
  expect(releases.map(({ date }) => date)).toEqual(
    releases
      .map(({ date }) => day.parse(date))
      .toSorted()
      .toReversed(),
  );
  const headings = [...String(pages.get("CHANGELOG.md")).matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
  const known = new Set(["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]);
  expect(headings.filter((heading) => !known.has(String(heading)))).toEqual([]);
});

it("docker-compose.yml copies paths that exist and that .dockerignore admits", () => {
  const copied = [...readFileSync(`${root}docker-compose.yml`, "utf8").matchAll(/^ *COPY (?!--from)(.+) \S+$/gm)];
  const admitted = new Set(readFileSync(`${root}.dockerignore`, "utf8").match(/(?<=^!).+$/gm));
  const paths = copied.flatMap(([, sources]) => String(sources).split(" "));
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths)
    expect([path, existsSync(root + path), admitted.has(String(path.split("/")[0]))]).toEqual([path, true, true]);
});
