// Time of frames while a picture is panned: `npm run bench:explorer`: two seconds of dragging to and fro; p95.
import { heading, row, withPage } from "./site.js";
import { importTypescript } from "./typescript.js";

const { largeGraph } = await importTypescript("test/support/large-graphs.ts");
const { loadOf } = await importTypescript("test/support/graphs.ts");
const { inSpiral } = await importTypescript("test/support/layouts.ts");

heading("picture that is panned");

const added = Array.from(
  { length: 6 },
  (_, step) => `industry:i0*policy:${Array.from({ length: 25 }, (__, i) => `p${step * 25 + i}`).join(",")}`,
);
await panned("network of 150 things, 350 relations", 40, {
  load: loadOf(largeGraph(151, 400, 150)),
  path: `/explore/network?around=industry:i0&add=${added.join("!")}`,
  picture: '.network[data-settled="true"] .picture-svg',
});
for (const [things, relations, bound] of [
  [1500, 4000, 60],
  [5000, 20_000, 150],
])
  await panned(`everything: ${things} things, ${relations} relations`, bound, {
    load: loadOf(largeGraph(things, relations, 40)),
    path: "/explore/everything?draw=1",
    picture: ".everything-canvas[data-drawn]",
  });

async function panned(what, bound, { load, path, picture }) {
  await withPage({ load, arrange: inSpiral, path }, async (page) => {
    await page.locator(picture).waitFor();
    await page.waitForLoadState("networkidle");
    row(what, await frames95(page, await page.locator(picture).boundingBox()), bound);
  });
}

async function frames95(page, box) {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.evaluate(`
    window.frames95 = [];
    let last = performance.now();
    const frame = (now) => { window.frames95.push(now - last); last = now; window.frameRequest = requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
  `);
  await page.mouse.move(x - 160, y + 90);
  await page.mouse.down();
  const end = performance.now() + 2000;
  for (let step = 0; performance.now() < end; step++)
    await page.mouse.move(x - 160 + 140 * Math.sin(step / 9), y + 90 + 80 * Math.cos(step / 9));
  await page.mouse.up();
  const frames = await page.evaluate("cancelAnimationFrame(window.frameRequest), window.frames95.slice(2)");
  return frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? Infinity;
}
