import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../paths.js";

const folder = join(root, "bench/peer");

/** Installs the peer's packages into its own folder, by its own lock, unless they are there. */
export function installPeer(say) {
  const installed = join(folder, "node_modules/@neo4j/graphql/package.json");
  const { dependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (existsSync(installed) && JSON.parse(readFileSync(installed, "utf8")).version === dependencies["@neo4j/graphql"])
    return;
  say("installing the peer …");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
