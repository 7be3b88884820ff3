import { Client } from "./client.js";

/**
 * Asks at fixed times, whether or not what was asked before is answered, and gives each latency in milliseconds from the
 * time at which it should have been asked: a server that stops for a second makes late all that came in that second. What
 * is not answered `limit` seconds after the end counts as long as it was waited for.
 */
export async function scheduled(port, requests, { seconds, every = 10, limit = 15 }) {
  const client = new Client(port);
  const start = performance.now();
  const due = Array.from({ length: Math.ceil((seconds * 1000) / every) }, (_, index) => start + index * every);
  const latencies = [];
  const timer = setTimeout(() => client.close(), (seconds + limit) * 1000);
  try {
    for (const [index, at] of due.entries()) {
      const wait = at - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      await client.ask(requests[index % requests.length]);
      latencies.push(performance.now() - at);
    }
  } catch {
    const now = performance.now();
    latencies.push(...due.slice(latencies.length).map((at) => now - at));
  } finally {
    clearTimeout(timer);
    client.close();
  }
  return latencies;
}
