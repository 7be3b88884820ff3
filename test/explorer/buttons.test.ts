import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const explorer = `${root}src/explorer/`;
const page = readFileSync(`${root}docs/explorer.md`, "utf8");
const messages = readdirSync(`${explorer}messages`).map((file) => readFileSync(`${explorer}messages/${file}`, "utf8"));

const rows = [...page.matchAll(/^\| ([A-Z][^|`]+) \| `(\S+\.tsx)` \|$/gm)].flatMap(([, labels = "", file = ""]) =>
  labels.split(", ").map((label) => [label, file] as const),
);

describe("the table of buttons in docs/explorer.md", () => {
  it("lists them", () => expect(rows.length).toBeGreaterThan(20));

  it.each(rows)("%s is in %s", (label, file) => {
    expect(existsSync(explorer + file)).toBe(true);
    const component = readFileSync(explorer + file, "utf8");
    const keys = messages.flatMap((text) =>
      [...text.matchAll(/^ {4}(\w+): (?:"([^"]*)"|.*?`([^`\n]*)`)/gm)].flatMap(([, key, plain, template]) =>
        plain === label || template?.startsWith(label) ? [key] : [],
      ),
    );
    expect(keys.some((key) => new RegExp(`[mM]essages(\\[language\\])?\\.${key}\\b`).test(component))).toBe(true);
  });

  it("names the folder of every part", () => {
    const folders = readdirSync(explorer, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) if (name !== "codegen") expect(page).toContain(`\`${name}/\``);
  });
});
