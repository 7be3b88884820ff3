import type { Page } from "playwright-core";

/** Milliseconds after which what is waited for counts as not coming, also on a busy machine. */
const patience = 120_000;

/** Asks again until the answer passes, and gives it; fails with the last answer. */
export async function until<T>(ask: () => Promise<T>, passes: (answer: T) => boolean): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (passes(answer)) return answer;
    if (performance.now() > end) throw new Error(`expected another answer in time, got ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until an expression has a value in the page: focus and panels follow a key, not at once. */
export const becomes = (page: Page, expression: string, value: unknown): Promise<unknown> =>
  until(
    () => page.evaluate(expression),
    (now) => now === value,
  );
