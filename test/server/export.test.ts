import { gunzipSync } from "node:zlib";
import { kinds, relations } from "../../src/model/index.js";
import type { Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { type Answer, send, serve } from "../support/http.js";

type Line = Readonly<Record<string, unknown>>;
const text = expect.any(String) as unknown;
const number = (value: unknown) => value === null || typeof value === "number";

for (const engine of engines) {
  describe(`${engine.name}: /export/graph.jsonl on the real packs`, () => {
    let store: Store;
    let server: Awaited<ReturnType<typeof serve>>;
    let answer: Answer;
    let lines: Line[];
    const nodes = () => lines.filter(({ type }) => type === "node");
    const edges = () => lines.filter(({ type }) => type === "edge");

    beforeAll(async () => {
      store = await engine.real();
      server = await serve(store);
      answer = await send(`${server.url}/export/graph.jsonl`);
      lines = answer.text
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Line);
    });
    afterAll(async () => {
      await server.close();
      await store.close();
    });

    it("is JSON lines, each ended, nodes first", () => {
      expect([answer.status, answer.headers["content-type"]]).toEqual([200, "application/jsonl; charset=utf-8"]);
      expect(answer.headers).not.toHaveProperty("content-encoding");
      expect(answer.text.endsWith("}\n")).toBe(true);
      const types = lines.map(({ type }) => type).filter((type) => type !== "redirect");
      expect(types).toEqual([...nodes().map(() => "node"), ...edges().map(() => "edge")]);
    });

    it("holds all that the store holds, each once", async () => {
      const count = (of: Line[], by: string) => {
        const counts: Record<string, number> = {};
        for (const line of of) counts[String(line[by])] = (counts[String(line[by])] ?? 0) + 1;
        return counts;
      };
      const stats = await store.stats();
      expect(count(nodes(), "kind")).toEqual(stats.kinds);
      expect(count(edges(), "relation")).toEqual(stats.relations);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    });

    it("gives every node type, id, kind, name, aliases and evidence, the name null where it has none", () => {
      const isText = (value: unknown) => typeof value === "string";
      const isWhole = ({ id, kind: name, name: called, aliases, evidence }: Line) => {
        const kind = kinds.get(name as never);
        const isNamed = kind?.entity ? isText(called) : called === null;
        return (
          isText(id) && kind && isNamed && Array.isArray(aliases) && aliases.every(isText) && Array.isArray(evidence)
        );
      };
      expect(nodes().filter((line) => !isWhole(line))).toEqual([]);
      expect(nodes().some(({ aliases }) => (aliases as unknown[]).length > 0)).toBe(true);
    });

    it("gives every edge type, id, relation, source, target, evidence, and exports both ends", () => {
      const ids = new Set(nodes().map(({ id }) => id));
      const isWhole = ({ id, relation: name, source, target, evidence }: Line) => {
        const relation = relations.get(name as never);
        const isProven = relation?.basis !== "STATED" || (evidence as unknown[]).length > 0;
        return (
          typeof id === "string" &&
          relation &&
          ids.has(source) &&
          ids.has(target) &&
          Array.isArray(evidence) &&
          isProven
        );
      };
      expect(edges().filter((line) => !isWhole(line))).toEqual([]);
    });

    it("cites by start, end, quote and speaker, in the order of the text", () => {
      const quotes = new Map(
        nodes().flatMap((line) => (line.kind === "Evidence" ? [[`${line.start}-${line.end}`, line]] : [])),
      );
      const speakers = new Set(nodes().flatMap((line) => (line.kind === "Official" ? [line.id] : [])));
      for (const line of lines.filter(
        ({ kind, type }) => type === "edge" || (type === "node" && kind !== "Evidence"),
      )) {
        const spans = line.evidence as { start: number; end: number; quote: string; speaker: string | null }[];
        const ordered = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
        const expected = ordered.map(({ start, end }) => {
          const { quote, speaker = null } = quotes.get(`${start}-${end}`) ?? {};
          return Object.entries({ start, end, quote, speaker });
        });
        if (spans.length > 0) expect(spans.map(Object.entries)).toEqual(expected);
      }
      for (const { start, end, quote, speaker } of quotes.values()) {
        expect(quote).toHaveLength(Number(end) - Number(start));
        if (speaker !== undefined && speaker !== null) expect(speakers).toContain(speaker);
      }
    });

    it("gives every observation its figure, unit, period, comparison, metric and place, flat", () => {
      const observations = nodes().filter(({ kind }) => kind === "Observation");
      const kindOf = new Map(nodes().map(({ id, kind }) => [id, kind]));
      for (const line of observations) {
        expect(line).toMatchObject({ qualifier: text, asSaid: text, unit: text, unitKind: text });
        expect(line).toMatchObject({ periodCode: text, periodKind: text });
        expect([line.value, line.lower, line.upper].every(number)).toBe(true);
        expect(line).toHaveProperty("comparisonBasis");
        expect(kindOf.get(line.metric)).toBe("Metric");
        if (line.place !== null) expect(kindOf.get(line.place)).toBe("Place");
        expect(line.evidence).not.toEqual([]);
      }
      for (const field of ["value", "lower", "upper", "comparisonBasis", "place"])
        expect([field, observations.some((line) => line[field] !== undefined && line[field] !== null)]).toEqual([
          field,
          true,
        ]);
    });

    it("comes packed when asked, the same bytes inside", async () => {
      const packed = await send(`${server.url}/export/graph.jsonl`, { headers: { "accept-encoding": "gzip" } });
      expect(packed.headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
      expect(packed.bytes.length).toBeLessThan(answer.bytes.length / 4);
      expect(gunzipSync(packed.bytes).equals(answer.bytes)).toBe(true);
    });

    it("is the same whichever engine keeps it, and each time", async () => {
      const again = await send(`${server.url}/export/graph.jsonl`);
      expect(again.bytes.equals(answer.bytes)).toBe(true);
      first ??= answer.bytes;
      expect(answer.bytes.equals(first)).toBe(true);
    });

    it("ends what a reader leaves off", async () => {
      const leaving = new AbortController();
      const response = await fetch(`${server.url}/export/graph.jsonl`, { signal: leaving.signal });
      await response.body?.getReader().read();
      leaving.abort();
      expect((await send(`${server.url}/health`)).status).toBe(200);
    });
  });
}

let first: Buffer | undefined;
