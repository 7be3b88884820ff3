// Time from a keystroke to the list of the search box: `npm run bench:explorer`: twenty letters, 120 ms apart.
import { heading, packs, row, withPage } from "./site.js";

const watch = `
  window.took = [];
  const popup = document.querySelector(".search-popup");
  let pressed;
  document.addEventListener("input", (event) => { pressed = event.timeStamp; }, true);
  new MutationObserver(() => {
    if (pressed === undefined || popup.getAttribute("aria-busy") === "true") return;
    window.took.push(performance.now() - pressed);
    pressed = undefined;
  }).observe(popup, { subtree: true, childList: true, attributes: true, characterData: true });
`;

heading("keystroke → list");
await withPage({ load: await packs(), path: "/explore" }, async (page) => {
  const box = page.getByRole("combobox", { name: /^Search/ });
  await box.fill("warm");
  await page.locator('.search-popup[aria-busy="false"]').waitFor();
  await page.evaluate(watch);
  await box.fill("");
  await page.evaluate("window.took = []");
  await box.pressSequentially("digital transformation", { delay: 120 });
  const took = (await page.evaluate("window.took")).slice(-20).toSorted((a, b) => a - b);
  row("median of 20", took[9], 50);
  row("p95", took[18], 100);
});
