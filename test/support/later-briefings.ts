import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { synthetic, syntheticPack } from "./packs.js";
import { scratchFolder } from "./scratch.js";

const later = fileURLToPath(new URL("../briefing/later", import.meta.url));

/** A fresh folder with the synthetic pack and two later ones that state its things again, and a folder with their texts. */
export function laterBriefings(): { readonly packs: readonly [string, string, string]; readonly source: string } {
  const folder = scratchFolder();
  const [packs, source] = [join(folder, "packs"), join(folder, "texts")];
  const copies = [syntheticPack, join(later, "2031-q3-valdora"), join(later, "2031-q4-valdora")].map((pack) => {
    const copy = join(packs, basename(pack));
    cpSync(pack, copy, { recursive: true });
    return copy;
  });
  mkdirSync(source, { recursive: true });
  for (const texts of [synthetic, later])
    for (const name of readdirSync(texts)) if (name.endsWith(".txt")) cpSync(join(texts, name), join(source, name));
  return { packs: copies as [string, string, string], source };
}
