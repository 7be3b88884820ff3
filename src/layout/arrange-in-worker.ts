import { Worker } from "node:worker_threads";
import type { Picture, Places } from "./arrange.js";

/** Memory limit of the thread in MB, several times the need of the largest picture. */
const maxMemory = 512;

/** Arranges a picture in a worker thread: it takes seconds, and must not block other requests. */
export function arrangeInWorker(picture: Picture): Promise<Places> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./arrange-worker.js", import.meta.url), {
      workerData: picture,
      resourceLimits: { maxOldGenerationSizeMb: maxMemory },
    });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the thread that arranges a picture ended with ${code}`)));
  });
}
