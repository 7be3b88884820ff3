import { parentPort, workerData } from "node:worker_threads";
import { arrange, type Picture } from "./arrange.js";

// What arrange-elsewhere.ts starts: a thread for one picture.
parentPort?.postMessage(arrange(workerData as Picture));
