import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { readSentences } from "../../../src/briefing/read-sentences.js";
import type { Span } from "../../../src/briefing/transcript/span.js";
import { parseTranscript, type Transcript } from "../../../src/briefing/transcript/transcript.js";

const root = join(import.meta.dirname, "../../..");
const synthetic = readFileSync(join(root, "test/briefing/synthetic/valdora-briefing-2031-07-16.txt"), "utf8");
const real = join(root, "../shared/sources/scio-briefing-2025-04-18.txt");

describe("a synthetic transcript", () => {
  const { header, turns, footer, marks, sentences } = parseTranscript(synthetic);

  it("has a header with everyone listed, once", () => {
    expect(header.title.quote).toBe(
      "VIO briefing on the tidal power and lamp industries in the second quarter of 2031",
    );
    expect([header.place?.quote, header.time?.quote, header.heldOn]).toEqual([
      "Port Selm",
      "9:30 a.m. July 16, 2031",
      "2031-07-16",
    ]);
    expect(header.people.map(({ honorific, name, posts, chairs }) => [honorific, name, posts?.quote, chairs])).toEqual([
      ["Mr.", "Oru Mavel", "chief engineer of the Ministry of Tides and Lamps (MTL)", false],
      [
        "Ms.",
        "Ilbe Sarn",
        "spokesperson of the MTL and director general of the Bureau of Lamp Affairs of the MTL",
        false,
      ],
      ["Mr.", "Oru Tensk", "director general of the Tidal Power Department of the MTL", false],
      [
        "Mr.",
        "Kesh Dovan",
        "deputy director general of the Press Bureau of the Valdora Information Office (VIO)",
        true,
      ],
    ]);
  });

  it("has turns with roles, exchanges and hand-overs", () => {
    expect(
      turns.map(({ role, exchange, speaker, outlet, handsOver }) =>
        [
          role,
          exchange,
          speaker?.name ?? outlet,
          handsOver?.map(({ words, to }) => `${words.quote} = ${to.name}`).join(", "),
        ]
          .filter((part) => part !== undefined)
          .join(" | "),
      ),
    ).toEqual([
      "FRONT_MATTER",
      "MODERATION | Kesh Dovan | Mr. Oru = Oru Mavel",
      "STATEMENT | Oru Mavel",
      "MODERATION | Kesh Dovan",
      "QUESTION | 1 | Selm Evening Post",
      "HAND_OVER | 1 | Oru Mavel | Mr. Oru Tensk = Oru Tensk",
      "MODERATION | Kesh Dovan",
      "ANSWER | 1 | Oru Tensk | Ms. Ilbe = Ilbe Sarn",
      "ANSWER | 1 | Ilbe Sarn",
      "QUESTION | 2 | Tidewatch.example",
      "HAND_OVER | 2 | Oru Mavel | Ms. Ilbe = Ilbe Sarn",
      "ANSWER | 2 | Ilbe Sarn",
      "MODERATION | Kesh Dovan",
      "QUESTION | 3 | 21st Century Lamplighter",
      "HAND_OVER | 3 | Oru Mavel | Mr. Oru = Oru Tensk",
      "ANSWER | 3 | Oru Tensk",
      "MODERATION | Kesh Dovan",
      "BACK_MATTER",
    ]);
  });

  it("has a footer, page breaks within and between turns, and words that only look like a label", () => {
    expect(footer.translators?.quote).toBe("Pell Arvo, Dr. Nim Tarsk, and Wen Ostry");
    expect(footer.notice?.quote).toMatch(/^In case of any discrepancy .* prevail\.$/);
    expect(footer.captions.map(({ quote }) => quote)).toEqual(["Kesh Dovan", "Oru Mavel", "Group photo"]);
    const within = marks.map((mark) => turns.filter((turn) => turn.start < mark.start && mark.end < turn.end));
    expect(within.map((around) => around.map(({ role }) => role))).toEqual([[], ["ANSWER"], [], []]);
    expect(sentences.map(({ quote }) => quote)).toContain("They stand along the whole coast:");
  });

  it("is covered by its pieces", () => expectCovered(synthetic));
});

it("is covered by its pieces, whatever is said", () => {
  const words = fc.constantFrom(
    "Output rose 8.8%.",
    "“It did.”",
    '"Did it?"',
    "At 10 a.m. we",
    "Mr.\u00A0Ro Ana",
    "🌊",
    "U.S.",
    "\u00A0",
    "  ",
  );
  const line = fc.oneof(
    fc.array(words, { minLength: 1 }).map((said) => `x ${said.join(" ")}`),
    fc.string({ unit: "binary" }).map((said) => `x${said.replaceAll("\n", " ")}`),
    fc.constant("_ueditor_page_break_tag_"),
  );
  const said = fc.array(line, { maxLength: 5 }).map((lines) => ["I see.", ...lines].join("\n\n"));
  const exchange = fc.tuple(said, said).map(([ask, answer]) => `Daily 2:\n\n${ask}\n\nRo Ana:\n\n${answer}`);
  fc.assert(
    fc.property(fc.array(exchange, { minLength: 1, maxLength: 4 }), (exchanges) =>
      expectCovered(`${frontMatter}\n\n${exchanges.join("\n\n_ueditor_page_break_tag_\n\n")}\n\n${backMatter}`),
    ),
  );
});

const frontMatter =
  "Briefing\nHere | 9 a.m.\nSpeakers:\nMs. Ro Ana, minister\nChairperson:\nMr. Li Bo, chair\n\nLi Bo:\n\nYour questions.";
const backMatter = "Translated and edited by A. In case of any discrepancy between the two, the first prevails.";

/** Every span has its words, and only white space is between labels, page breaks and sentences, or turns. */
function expectCovered(text: string): void {
  const transcript = parseTranscript(text);
  for (const { start, end, quote } of spansIn(transcript)) expect(text.slice(start, end)).toBe(quote);
  const { turns, marks, sentences } = transcript;
  for (const { start, textStart, label } of turns)
    expect(text.slice(start, textStart).trimEnd()).toBe(label?.quote ?? "");
  const pieces = [...turns.flatMap(({ label }) => label ?? []), ...marks, ...sentences];
  expect(joined(text, pieces)).toBe(text);
  expect(
    joined(text, [
      ...turns.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) })),
      ...breaksBetween(transcript),
    ]),
  ).toBe(text);
}

/** The pieces in the order of the text, with the white space between them. */
function joined(text: string, pieces: readonly Span[]): string {
  const parts = pieces
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ quote, start }, index, all) => {
      const gap = text.slice(all[index - 1]?.end ?? 0, start);
      return [gap.trim() === "" ? gap : "…", quote];
    });
  return parts.join("") + text.slice(Math.max(...pieces.map(({ end }) => end))).replace(/\S+/g, "…");
}

const breaksBetween = ({ marks, turns }: Transcript) =>
  marks.filter((mark) => !turns.some(({ start, end }) => start < mark.start && mark.end < end));

function spansIn(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  return [...("quote" in value ? [value as Span] : []), ...Object.values(value).flatMap(spansIn)];
}

it("refuses a text without a word", () => {
  expect(() => parseTranscript(" \n\uFEFF\u00A0\n")).toThrow(
    expect.objectContaining({ code: "PACK_INVALID", message: "line 1: expected a transcript, got no text" }),
  );
});

if (existsSync(real))
  describe("the briefing of 18 April 2025", () => {
    const text = readFileSync(real, "utf8");
    const pack = join(root, "seeds/2025-q1-miit");
    const rows = (file: string) => parse(readFileSync(join(pack, file), "utf8")) as Record<string, unknown>[];
    const { header, turns, footer, marks, sentences, warnings } = parseTranscript(text);

    it("has the turns of the pack: 31 by speakers, front and back matter", () => {
      const ids = new Map([...rows("officials.yaml"), ...rows("organizations.yaml")].map(({ name, id }) => [name, id]));
      const own = turns.map(({ role, exchange, start, end, speaker, outlet, handsOver }) => ({
        role,
        exchange,
        start,
        end,
        spokenBy: ids.get(speaker?.name),
        askedBy: ids.get(outlet),
        handedTo: ids.get(handsOver?.[0]?.to.name),
      }));
      expect(own).toEqual(
        rows("turns.yaml").map(({ role, exchange, start, end, spokenBy, askedBy, handedTo }) => ({
          role,
          exchange,
          start,
          end,
          spokenBy,
          askedBy,
          handedTo: (handedTo as [{ to: string }] | undefined)?.[0].to,
        })),
      );
      expect(turns.filter(({ label }) => label)).toHaveLength(31);
      expect(turns.filter(({ handsOver }) => handsOver)).toHaveLength(7);
      expect(new Set(turns.flatMap(({ exchange }) => exchange ?? []))).toEqual(
        new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
      );
    });

    it("has the 424 sentences of the pack's index", () => {
      expect(sentences).toHaveLength(424);
      expect(sentences.map(({ start, end, number }) => ({ start, end, number }))).toEqual(
        readSentences(pack).map(({ start, end, number }) => ({ start, end, number })),
      );
    });

    it("leaves no doubt", () => expect(warnings).toEqual([]));

    it("has its header and footer", () => {
      expect(header.people.map(({ honorific, name }) => `${honorific} ${name}`)).toEqual([
        "Mr. Xie Shaofeng",
        "Ms. Tao Qing",
        "Mr. Xie Cun",
        "Mr. Zhou Jianshe",
      ]);
      expect(footer.captions.map(({ quote }) => quote)).toEqual([
        "Zhou Jianshe",
        "Xie Shaofeng",
        "Tao Qing",
        "Xie Cun",
        "Group photo",
      ]);
      expect(marks).toHaveLength(10);
    });

    it("is covered by its pieces", () => expectCovered(text));
  });
