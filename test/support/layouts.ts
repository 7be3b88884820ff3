import type { Picture, Places } from "../../src/layout/arrange.js";
import { ReleaseLayouts } from "../../src/layout/release-layouts.js";
import { ReleaseFiles } from "../../src/store/release-files.js";
import type { Store } from "../../src/store/store.js";
import { scratchFolder } from "./scratch.js";

const made = new WeakMap<Store, ReleaseLayouts>();

/** The layouts of a store, in a folder of their own. Things are in rows; test/layout tests good places. */
export function layoutsOf(store: Store): ReleaseLayouts {
  let layouts = made.get(store);
  if (!layouts) made.set(store, (layouts = new ReleaseLayouts(store, new ReleaseFiles(scratchFolder()), inRows)));
  return layouts;
}

/** From now on a store's things have the places that readers see: for tests that look at a picture. */
export async function arrangeWell(store: Store, arranging: (picture: Picture) => Promise<Places>): Promise<void> {
  const layouts = new ReleaseLayouts(store, new ReleaseFiles(scratchFolder()), arranging);
  made.set(store, layouts);
  await layouts.latest();
}

/** A place for each thing, at once, with room around it: from the middle outwards. */
export const inSpiral = async ({ shown, others }: Picture): Promise<Places> =>
  new Map(
    [...shown, ...others].map((id, index) => {
      const [far, turn] = [50 * Math.sqrt(index), 2.4 * index];
      return [id, { x: Math.round(far * Math.cos(turn)), y: Math.round(far * Math.sin(turn)) }];
    }),
  );

/** A place for each thing, at once. */
export const inRows = async ({ shown, others }: Picture): Promise<Places> =>
  new Map([...shown, ...others].map((id, index) => [id, { x: index % 70, y: Math.floor(index / 70) }]));
