import { appendFileSync } from "node:fs";
import { ask, realPacks } from "../support/api.js";
import { engines } from "../support/engines.js";
it("tries", async () => {
  const engine = engines[1]!;
  const store = await engine.open();
  await store.load((await realPacks()).load);
  const q = "query ($w: PolicyWhere) { policies(where: $w, first: 1) { totalCount } }";
  const run = async (name: string, w: unknown) => { const t = performance.now(); const r = await ask(store, q, { w }); appendFileSync("/tmp/x/cost-n4j.txt", `${name}: ${JSON.stringify(r).slice(0, 300)} ${(performance.now() - t).toFixed(0)}ms\n`); };
  const test = (i: number) => ({ name: { eq: "x" + i } });
  const rel = (i: number) => ({ targets: { some: { node: { name: { eq: "x" + i } } } } });
  const of = (n: number, f: (i: number) => unknown) => Array.from({ length: n }, (_, i) => f(i));
  for (const n of [50, 100, 200]) { await run(`and ${n}`, { AND: of(n, test) }); await run(`or ${n}`, { OR: of(n, test) }); await run(`all ${n}`, { aliases: { all: of(n, (i) => "x" + i) } }); await run(`in ${5 * n}`, { id: { in: of(n * 5, (i) => "x" + i) } }); await run(`or rel ${n/5}`, { OR: of(n/5, rel) });  await run(`and rel ${n/5}`, { AND: of(n/5, rel) }); }
  for (const k of [5, 8, 10]) { let d: any = test(1); for (let i = 0; i < k; i++) d = { succeeds: { some: { node: { succeededBy: { none: { node: d } } } } } }; await run("relations " + 2 * k, d); }
  let d: any = test(1); for (let i = 0; i < 20; i++) d = { OR: [d, test(i)] };
  await run("or 20 deep", d);
  await store.close();
}, 400000);
