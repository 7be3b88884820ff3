import { render } from "../../src/commands/output/render.js";
import { tablesOf } from "../../src/commands/output/tables.js";

const policies = {
  policies: {
    totalCount: 2,
    nodes: [
      {
        id: "policy:a",
        period: { code: "2025-Q1", kind: null },
        targets: {
          totalCount: 2,
          edges: [
            { intent: "UPGRADE", node: { name: "Steel" }, evidence: [{ quote: "one" }, { quote: "two" }] },
            { intent: null, node: { name: "Light, industry" }, evidence: [] },
          ],
        },
        aliases: ["x", "y"],
      },
      { id: "policy:b", period: null, targets: { totalCount: 0, edges: [] }, aliases: [] },
    ],
  },
};

describe("an answer as rows", () => {
  it("nodes become rows, what lies in them dotted columns, lists within a row one cell", () => {
    expect(tablesOf(policies)).toEqual([
      {
        name: "policies",
        rows: [
          {
            id: "policy:a",
            "period.code": "2025-Q1",
            "period.kind": null,
            "targets.totalCount": 2,
            "targets.intent": "UPGRADE; ",
            "targets.node.name": "Steel; Light, industry",
            "targets.evidence.quote": "[one; two]; ",
            aliases: "x; y",
          },
          { id: "policy:b", "targets.totalCount": 0, aliases: null },
        ],
      },
    ]);
  });

  it("--rows picks a list within, past connections and things alike", () => {
    expect(tablesOf(policies, "policies.targets")).toEqual([
      {
        name: "policies.targets",
        rows: [
          { intent: "UPGRADE", "node.name": "Steel", "evidence.quote": "one; two" },
          { intent: null, "node.name": "Light, industry" },
        ],
      },
    ]);
    expect(tablesOf({ policy: { targets: { nodes: [{ a: 1 }] } } }, "policy.targets")[0]?.rows).toEqual([{ a: 1 }]);
    const figures = { figures: { nodes: [{ place: { id: "a" } }, { place: null }, { place: { id: "b" } }] } };
    expect(tablesOf(figures, "figures.place")[0]?.rows).toEqual([{ id: "a" }, {}, { id: "b" }]);
    const bodies = { bodies: [{ posts: null }, { posts: { nodes: [{ id: "p" }, null] } }, null] };
    expect(tablesOf(bodies, "bodies.posts")[0]?.rows).toEqual([{ id: "p" }, {}]);
    expect(() => tablesOf(policies, "policies.target")).toThrow(
      '--rows: expected a field of the answer, got "target" (did you mean "targets"?); here are id, period, targets, aliases',
    );
  });

  it.each([
    ["a thing", { policy: { id: "a" } }, [{ id: "a" }]],
    ["nothing", { policy: null }, []],
    ["a value", { n: 5 }, [{ n: 5 }]],
    ["a list of values", { n: [5, 6] }, [{ n: 5 }, { n: 6 }]],
    ["edges", { c: { edges: [{ cursor: "x", node: { id: "a" } }] } }, [{ cursor: "x", "node.id": "a" }]],
    ["an empty list", { c: { nodes: [] } }, []],
    ["a column of nulls", { c: [{ a: null }, { a: null }] }, [{ a: null }, { a: null }]],
    ["a list with a null", { c: [{ a: 1 }, null] }, [{ a: 1 }, {}]],
    ["a list of lists", { c: [{ a: [[1, 2], [3], null, []] }] }, [{ a: "[1; 2]; [3]; ; []" }]],
    [
      "columns of a list within a list",
      {
        c: [
          {
            l: [
              {
                m: [
                  { x: 1, y: null },
                  { x: null, y: 2 },
                ],
              },
              { m: [{ x: 3, y: 4 }] },
            ],
          },
        ],
      },
      [{ "l.m.x": "[1; ]; [3]", "l.m.y": "[; 2]; [4]" }],
    ],
    ["false and zero", { c: [{ a: false, b: 0, c: "" }] }, [{ a: false, b: 0, c: "" }]],
  ])("%s", (_, data, rows) => expect(tablesOf(data)[0]?.rows).toEqual(rows));
});

describe("rows as text", () => {
  it("CSV quotes what needs it, has every column of any row, and keeps numbers as they are", () => {
    const data = { rows: [{ a: 'say "x"', b: -1.5 }, { c: "二行\n目", b: 1.6e12 }, { a: false }] };
    expect(render(data, { format: "csv" })).toBe('a,b,c\n"say ""x""",-1.5,\n,1600000000000,"二行\n目"\nfalse,,\n');
  });

  it("CSV takes one list, and says how to pick it", () => {
    expect(() => render({ a: [], b: [] }, { format: "csv" })).toThrow(
      "--output csv: expected one field at the root of the query, got a, b; --rows picks one",
    );
    expect(render({ a: [{ x: 1 }], b: [] }, { format: "csv", rows: "a" })).toBe("x\n1\n");
  });

  it("a table aligns Chinese, and shows nothing that a terminal obeys", () => {
    const rows = [
      { name: "钢铁", n: 1 },
      { name: "\u001b[31mred\nline", n: 22 },
    ];
    expect(render({ rows }, { format: "table" })).toBe(
      ["name          n", "────────────────", "钢铁          1", "[31mred line  22", ""].join("\n"),
    );
  });

  it("a table wraps at the width that it gets", () => {
    const text = render({ rows: [{ a: "word ".repeat(40), b: "x" }] }, { format: "table", width: 60 });
    expect(text.split("\n").length).toBeGreaterThan(5);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });

  it("rows with too many columns for the width are below each other", () => {
    const row = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`column${index}`, index]));
    const text = render({ rows: [row, row] }, { format: "table", width: 60 });
    expect(text.match(/^column0 {2}0$/gm)).toHaveLength(2);
  });

  it("several fields at the root are tables with names; no rows are said", () => {
    expect(render({ a: [{ x: 1 }], b: [] }, { format: "table" })).toMatch(/^a\nx\n─+\n1\n\nb\n\(no rows\)\n$/);
  });
});
