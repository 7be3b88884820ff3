import { Worker } from "node:worker_threads";
import type { Picture, Places } from "./arrange.js";

/** The most memory that the thread may use, in MB: several times what the largest picture takes. */
const memory = 512;

/** Arranges a picture in a thread of its own: it takes seconds, and nobody waits who does not ask for it. */
export function arrangeInWorker(picture: Picture): Promise<Places> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./arrange-worker.js", import.meta.url), {
      workerData: picture,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the thread that arranges a picture ended with ${code}`)));
  });
}
