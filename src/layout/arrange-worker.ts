import { parentPort, workerData } from "node:worker_threads";
import { arrange, type Picture } from "./arrange.js";

// Worker thread of arrange-in-worker.ts, for one picture.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(arrange(workerData as Picture));
