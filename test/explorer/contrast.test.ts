import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const read = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../src/explorer/${file}`, import.meta.url)), "utf8");
const themesIn = (css: string) => css.split(':root[data-theme="dark"]');
const [light = "", dark = ""] = themesIn(read("style/tokens.css")).map(
  (theme, index) => theme + themesIn(read("generated/kinds.css"))[index],
);

/** A theme's colors by name; the dark one changes only some. */
const colorsOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, hex]) => [name, hex]));
const themes: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  light: colorsOf(light),
  dark: { ...colorsOf(light), ...colorsOf(dark) },
};

/** WCAG 2: relative luminance, and the contrast of two colors. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [more, less] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (more + 0.05) / (less + 0.05);
}

describe.each(Object.entries(themes))("colours of the %s theme", (_, colors) => {
  const of = (name: string) => String(colors[name]);
  const marks = Object.keys(colors).filter((name) =>
    /^--(kind|intent)-|^--(strong-line|focus|accent|danger)$/.test(name),
  );

  it("are all there", () => expect(marks.length).toBeGreaterThanOrEqual(9 + 5 + 4));

  it.each(marks)("%s contrasts by 3:1 on every ground", (mark) => {
    for (const ground of ["--paper", "--surface"])
      expect([ground, contrast(of(mark), of(ground)) >= 3]).toEqual([ground, true]);
  });

  it.each(["--ink", "--muted", "--accent"])("%s is read at 4.5:1 on every ground", (text) => {
    for (const ground of ["--paper", "--surface", "--sunken"])
      expect([ground, contrast(of(text), of(ground)) >= 4.5]).toEqual([ground, true]);
  });
});
