import { provided } from "./provided.js";

const [executablePath] = provided("browser") ?? [];
const quiet = ["background-networking", "component-update", "sync"].map((what) => `--disable-${what}`);
const plain = ["--headless", "--no-sandbox", "--disable-quic", "--no-first-run"];

/** Options that start the browser, without WebGL; undefined where there is none. */
export const browserOptions =
  executablePath === undefined
    ? undefined
    : { executablePath, args: [...plain, "--disable-gpu", "--disable-3d-apis", ...quiet] };
