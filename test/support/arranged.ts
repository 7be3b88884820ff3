import type { Picture, Places } from "../../src/layout/arrange.js";
import { dist } from "./dist.js";

/** As the server does it, in a thread that runs what the build made: within Jest it would take ten times as long. */
export async function asBuilt(picture: Picture): Promise<Places> {
  const built: string = dist("layout/arrange-in-worker.js");
  const { arrangeInWorker } = (await import(built)) as typeof import("../../src/layout/arrange-in-worker.js");
  return arrangeInWorker(picture);
}
