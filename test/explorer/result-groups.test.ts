import { groupsOf } from "../../src/explorer/search/result-groups.js";
import { addressOfChoice } from "../../src/explorer/search/option-address.js";
import { clipped, piecesOf } from "../../src/explorer/search/highlights.js";
import { availableHeight } from "../../src/explorer/search/use-available-height.js";
import type { SearchQuery } from "../../src/explorer/generated/operations.js";
import type { View } from "../../src/explorer/route/route.js";

type Suggestion = SearchQuery["suggest"][number];
type Hit = SearchQuery["search"]["edges"][number];
type Quotation = SearchQuery["quotations"]["edges"][number];

const thing = (id: string, kind: "Policy" | "Industry", name: string, nameZh: string | null = null) => ({
  id,
  kind,
  name,
  nameZh,
  description: `What ${id} is.`,
});
const suggestion = (node: ReturnType<typeof thing>, text = node.name, marked = `«${text}»`): Suggestion => ({
  text,
  marked,
  node,
});
const said = (id: string, marked: string, start = 5): Quotation => {
  const text = marked.replaceAll(/[«»]/g, "");
  return {
    highlights: [{ text, marked }],
    node: { id, kind: "Evidence", start, quote: text, turn: { id: "turn:t" } },
  };
};
const found = (suggest: Suggestion[], edges: Hit[] = [], quotations: Quotation[] = []): SearchQuery => ({
  suggest,
  search: { edges },
  quotations: { edges: quotations },
});
const text = (pieces: readonly { text: string }[] | undefined) => pieces?.map((piece) => piece.text).join("");

const sail = thing("policy:sail", "Policy", "Sail plan", "扬帆计划");
const steel = thing("industry:steel", "Industry", "Steel");

describe("what was found", () => {
  it("is by kind, the kind of the best first, in the order of the answer", () => {
    const other = thing("policy:b", "Policy", "B");
    const groups = groupsOf(found([suggestion(sail), suggestion(steel), suggestion(other)]), "en");
    expect(groups.map(({ title, options }) => [title, options.map(({ id }) => id)])).toEqual([
      ["Policy", ["policy:sail", "policy:b"]],
      ["Industry", ["industry:steel"]],
    ]);
  });

  it("marks what was typed in the name that is shown", () => {
    const [group] = groupsOf(found([suggestion(sail, "Sail plan", "«Sail» plan")]), "en");
    expect(group?.options[0]).toEqual({
      id: "policy:sail",
      kind: "Policy",
      name: [
        { text: "Sail", found: true },
        { text: " plan", found: false },
      ],
    });
  });

  it.each([
    ["en", "扬帆计划", "chinese", "Sail plan"],
    ["zh", "Sail plan", "english", "扬帆计划"],
    ["en", "the Sail", "alias", "Sail plan"],
  ] as const)("says why where another name was found: %s, %s", (language, matched, what, shown) => {
    const option = groupsOf(found([suggestion(sail, matched)]), language)[0]?.options[0];
    expect(text(option?.name)).toBe(shown);
    expect(option?.because).toEqual({ what, text: [{ text: matched, found: true }] });
  });

  it("tells two things of one name apart by what they are", () => {
    const options = groupsOf(found([suggestion(steel), suggestion(thing("industry:c", "Industry", "Steel"))]), "en")[0]
      ?.options;
    expect(options?.map(({ because }) => text(because?.text))).toEqual([
      "What industry:steel is.",
      "What industry:c is.",
    ]);
  });

  it("names nothing twice, and puts descriptions and quotations last", () => {
    const described = (node: ReturnType<typeof thing>): Hit => ({
      highlights: [{ field: "description", text: "About sails", marked: "About «sails»" }],
      node,
    });
    const groups = groupsOf(
      found([suggestion(sail)], [described(sail), described(steel)], [said("evidence:1", "a «sail»")]),
      "en",
    );
    expect(groups.map(({ title, options }) => [title, options.map(({ id }) => id)])).toEqual([
      ["Policy", ["policy:sail"]],
      ["described", ["industry:steel"]],
      ["said", ["evidence:1"]],
    ]);
    expect(groups[2]?.options[0]?.at).toEqual({ turn: "turn:t", start: 5 });
  });

  it("has things whose name has some of the words among their kinds, after those that were suggested", () => {
    const partly = (node: ReturnType<typeof thing>): Hit => ({
      highlights: [{ field: "name", text: node.name, marked: `«${node.name}»` }],
      node,
    });
    const groups = groupsOf(found([suggestion(sail)], [partly(steel), partly(sail)]), "en");
    expect(groups.map(({ title, options }) => [title, options.map(({ id }) => id)])).toEqual([
      ["Policy", ["policy:sail"]],
      ["Industry", ["industry:steel"]],
    ]);
  });

  it("quotes a sentence once, whatever part of it was cited", () => {
    const edges = [
      said("e:1", "the «sail» plan"),
      said("e:2", "«sail»"),
      said("e:3", "we issued the «sail» plan"),
      said("e:4", "«steel»"),
    ];
    expect(groupsOf(found([], [], edges), "en")[0]?.options.map(({ id }) => id)).toEqual(["e:1", "e:4"]);
  });

  it("leaves room for each kind", () => {
    const many = Array.from({ length: 20 }, (_, i) => suggestion(thing(`policy:${i}`, "Policy", `P ${i}`)));
    expect(groupsOf(found(many), "en")[0]?.options).toHaveLength(20);
    expect(groupsOf(found([...many, suggestion(steel)]), "en").map(({ options }) => options.length)).toEqual([12, 1]);
  });
});

describe("a text with its finds", () => {
  it("is cut at the marks", () => {
    expect(piecesOf("a «b» c«d»")).toEqual([
      { text: "a ", found: false },
      { text: "b", found: true },
      { text: " c", found: false },
      { text: "d", found: true },
    ]);
  });

  it("begins shortly before the first find, at a word", () => {
    const long = `${"many words stand here ".repeat(5)}«found» after`;
    expect(text(clipped(piecesOf(long)))).toMatch(/^…[a-z ]{20,40}found after$/);
    expect(text(clipped(piecesOf("short «found»")))).toBe("short found");
    expect(clipped([])).toEqual([]);
  });
});

describe("what is chosen opens", () => {
  const at = (view: View, params = {}) => ({ view, params });
  const policy = { id: "policy:p", kind: "Policy", name: [] } as const;
  it.each([
    [at("matrix", { sort: "a" }), policy, "/explore?sort=a&open=policy:p"],
    [
      at("network", { around: "policy:q", open: "policy:q", lang: "zh" }),
      policy,
      "/explore/network?lang=zh&around=policy:p",
    ],
    [
      at("network", { around: "policy:q" }),
      { ...policy, id: "metric:m", kind: "Metric" },
      "/explore/network?around=policy:q&open=metric:m",
    ],
    [
      at("figures", { open: "policy:q" }),
      { ...policy, id: "industry:i", kind: "Industry" },
      "/explore/figures?of=industry:i",
    ],
    [at("figures"), { ...policy, id: "official:o", kind: "Official" }, "/explore/figures?open=official:o"],
    [
      at("flow", { lang: "zh" }),
      { ...policy, kind: "Evidence", at: { turn: "turn:t", start: 7 } },
      "/explore/briefing?lang=zh&turn=turn:t&at=7",
    ],
  ] as const)("in %j: %j", (route, option, address) => {
    expect(addressOfChoice(route, option)).toBe(address);
  });
});

it("a list ends above a phone's keyboard", () => {
  expect(availableHeight(100, { height: 700, offsetTop: 0 })).toBe(592);
  expect(availableHeight(100, { height: 300, offsetTop: 40 })).toBe(232);
  expect(availableHeight(100, { height: 150, offsetTop: 0 })).toBe(120);
});
