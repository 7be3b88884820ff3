import { Client } from "./client.js";

/** A phase ends here whatever it has, in milliseconds, and hangs up. */
const limit = 60_000;
const maxRequests = 20_000;
const dataFirst = Buffer.from('{"data":');

/**
 * So many clients, each asking one request after the other for so long; each asks at least once. Gives every latency in
 * milliseconds, and how many answers came in how many seconds. An answer that is no `{"data": …}` ends it.
 */
export async function phase(port, requests, { clients = 1, seconds = 1, least = 1 } = {}) {
  const connections = Array.from({ length: clients }, () => new Client(port));
  const latencies = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  let next = 0;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    for (const connection of connections) connection.close();
  }, limit);
  const one = async (connection) => {
    for (let own = 0; own < least || performance.now() < end; own++) {
      if (next >= maxRequests) return;
      const from = performance.now();
      const answer = await connection.ask(requests[next++ % requests.length]);
      latencies.push(performance.now() - from);
      assertData(answer);
    }
  };
  try {
    await Promise.all(connections.map((connection) => one(connection).catch((error) => ignoreIf(late, error))));
  } finally {
    clearTimeout(timer);
    for (const connection of connections) connection.close();
  }
  return { latencies, seconds: (performance.now() - start) / 1000 };
}

/** The data of one answer. */
export async function answered(port, request) {
  const client = new Client(port);
  try {
    const answer = await client.ask(request);
    assertData(answer);
    return { data: JSON.parse(answer.body).data, bytes: answer.body.length };
  } finally {
    client.close();
  }
}

function assertData({ status, body }) {
  if (status !== 200 || !body.subarray(0, dataFirst.length).equals(dataFirst))
    throw new Error(`answered ${status}: ${body.toString("utf8", 0, 500)}`);
}

function ignoreIf(late, error) {
  if (!late) throw error;
}
