import { type Browser, chromium } from "playwright-core";
import { provided } from "./provided.js";

const [address] = provided("browser") ?? [];

export const hasBrowser = address !== undefined;

/** Connects to the browser that the runner started: what it opens is seen and closed by no other connection. */
export const connectBrowser = (): Promise<Browser> => chromium.connect(String(address));
