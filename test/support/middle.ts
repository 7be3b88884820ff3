import type { Locator } from "playwright-core";

/** Middle of a thing's box on the screen. */
export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("expected something to be seen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
