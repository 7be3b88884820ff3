// The browser of the tests: started once a run, without WebGL, and able to reach the loopback interface only.
import { existsSync } from "node:fs";

/** The shell first: it has no toolbar of its own to draw, which takes more than half of what a window costs a whole Chromium. */
const paths = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"].map(
  (name) => `/usr/bin/${name}`,
);
const quiet = ["background-networking", "component-update", "sync"].map((what) => `--disable-${what}`);
const plain = ["--headless", "--no-sandbox", "--disable-quic", "--no-first-run"];
const local = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1";

/** Starts it where there is one, and gives its server: tests connect to `wsEndpoint()`. */
export async function startBrowser() {
  const executablePath = paths.find(existsSync);
  if (!executablePath) return undefined;
  const { chromium } = await import("playwright-core");
  return chromium.launchServer({
    executablePath,
    args: [...plain, "--disable-gpu", "--disable-3d-apis", local, ...quiet],
    host: "127.0.0.1",
    handleSIGINT: false,
  });
}
