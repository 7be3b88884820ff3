import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

type Text = string | ((...values: readonly string[]) => string) | { readonly [key: string]: Text };

const root = fileURLToPath(new URL("../../", import.meta.url));
const explorer = `${root}src/explorer/`;
const page = readFileSync(`${root}docs/explorer.md`, "utf8");
const textOf = (file: string) => readFileSync(explorer + file, "utf8");

/** Rows of the table of controls: labels, the components that show them, and the files where they take effect. */
const rows = [...page.matchAll(/^\| ([^|]+) \| ((?:`\S+\.tsx` ?)+) \| ([^|]+) \|$/gm)].map(
  ([, labels = "", shown = "", effect = ""]) => ({
    labels: labels.split(" · "),
    shown: pathsIn(shown),
    effect: pathsIn(effect),
  }),
);

function pathsIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, path]) => String(path));
}

/** Texts of a file of messages in both languages by key; of one that depends on values, with … in their places. */
async function messagesOf(file: string): Promise<Map<string, string[]>> {
  const module = (await import(pathToFileURL(`${explorer}messages/${file}`).href)) as Record<string, unknown>;
  const texts = new Map<string, string[]>();
  const add = (key: string, text: Text): void => {
    if (typeof text === "object") for (const inner of Object.values(text)) add(key, inner);
    else texts.set(key, [...(texts.get(key) ?? []), typeof text === "string" ? text : text("…", "…", "…", "…", "…")]);
  };
  for (const [name, both] of Object.entries(module))
    if (name.endsWith("Messages"))
      for (const language of Object.values(both as Record<string, Record<string, Text>>))
        for (const [key, text] of Object.entries(language)) add(key, text);
  return texts;
}

/** Messages that a component imports. */
async function messagesIn(component: string): Promise<Map<string, string[]>> {
  const files = [...textOf(component).matchAll(/import \{[^}]*Messages[^}]*\} from "\.\.\/messages\/(\w+)\.js"/g)];
  const all = await Promise.all(files.map(([, file]) => messagesOf(`${file}.ts`)));
  const texts = new Map<string, string[]>();
  for (const [key, found] of all.flatMap((one) => [...one])) texts.set(key, [...(texts.get(key) ?? []), ...found]);
  return texts;
}

const components = readdirSync(explorer, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx") && !file.startsWith("generated/"))
  .toSorted();

/** Searches for a label and for its key, as README and the page give them. */
const searches = [
  ...`${readFileSync(`${root}README.md`, "utf8")}${page}`.matchAll(/`(grep -rn '[^`]+ src\/explorer\S*)`/g),
].map(([, search]) => String(search));

/** Controls in a component: buttons, fields, lists to choose from, and links. */
const control = /<(?:button|input|select|summary|textarea|a)\b|role="(?:button|option)"/;

/** Controls that a label names: its text, or what gives its text to a component of ours. */
const labeled = [
  /<(button|summary|CopyButton)\b[\s\S]*?<\/\1>/g,
  /<a\b[^>]*class="button[\s\S]*?<\/a>/g,
  /(?<!-)\b(?:label|picture)=\{messages\.[\w.]+\}/g,
  /\blabel: messages\.\w+/g,
];

describe("the table of controls in docs/explorer.md", () => {
  it("lists them", () => expect(rows.length).toBeGreaterThan(60));
  it("and README search for labels", () => expect(searches).toHaveLength(4));

  it.each(rows)("has $labels in $shown with effect in $effect", async ({ labels, shown, effect }) => {
    for (const file of [...shown, ...effect]) expect([file, existsSync(explorer + file)]).toEqual([file, true]);
    for (const component of shown) {
      const text = textOf(component);
      const messages = await messagesIn(component);
      const isShown = (label: string) =>
        [...messages].some(
          ([key, texts]) =>
            texts.includes(label) &&
            new RegExp(`essages(\\[language\\])?(\\.${key}\\b|\\[(?!language)\\w+\\])`).test(text),
        );
      expect([component, labels.filter((label) => isLabel(label) && !isShown(label))]).toEqual([component, []]);
      expect([component, control.test(text) || labeled.some((one) => text.search(one) >= 0)]).toEqual([
        component,
        true,
      ]);
    }
  });

  it("has every component with a control", () => {
    const listed = new Set(rows.flatMap(({ shown, effect }) => [...shown, ...effect]));
    expect(components.filter((file) => control.test(textOf(file)) && !listed.has(file))).toEqual([]);
  });

  it.each(components)("has the labels of %s", async (component) => {
    const listed = new Set(rows.filter(({ shown }) => shown.includes(component)).flatMap(({ labels }) => labels));
    const messages = await messagesIn(component);
    const controls = labeled.flatMap((one) => textOf(component).match(one) ?? []).join("\n");
    const keys = [...controls.matchAll(/essages(?:\[language\])?\.(\w+)/g)].map(([, key]) => String(key));
    expect(keys.filter((key) => !messages.get(key)?.some((text) => listed.has(text)))).toEqual([]);
  });

  it.each(searches)("has a search that finds something: %s", (search) => {
    expect(spawnSync("sh", ["-c", search], { cwd: root, encoding: "utf8" }).stdout).toMatch(/^src\/explorer\//);
  });

  it("names the folder of every part", () => {
    const folders = readdirSync(explorer, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) if (name !== "codegen") expect(page).toContain(`\`${name}/\``);
  });
});

/** True for a label as the page shows it; false for the name of a control without one: "a mark of the matrix". */
function isLabel(text: string): boolean {
  return !/^(?:a|the|another) /.test(text);
}
