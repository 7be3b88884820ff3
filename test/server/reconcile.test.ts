import type { Store } from "../../src/store/store.js";
import { realStore } from "../support/sqlite.js";
import { type Answer, send, serve } from "../support/http.js";

/** The Reconciliation Service API 0.2: https://reconciliation-api.github.io/specs/0.2/ */
describe("/reconcile", () => {
  let store: Store;
  let server: Awaited<ReturnType<typeof serve>>;
  let url: string;
  beforeAll(async () => {
    store = await realStore();
    server = await serve(store);
    url = `${server.url}/reconcile`;
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const get = async (path: string, parameters: Record<string, string> = {}) =>
    JSON.parse((await send(`${url}${path}?${new URLSearchParams(parameters)}`)).text) as unknown;
  const form = (body: Record<string, string>) =>
    send(url, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: String(new URLSearchParams(body)),
    });
  const queries = async (batch: object) => JSON.parse((await form({ queries: JSON.stringify(batch) })).text) as unknown;
  const extend = async (query: object) => JSON.parse((await form({ extend: JSON.stringify(query) })).text) as unknown;

  it("says in its manifest what it offers, at addresses that answer", async () => {
    const manifest = (await get("")) as Manifest;
    expect(manifest).toEqual({
      versions: ["0.2"],
      name: "Briefing graph",
      identifierSpace: "urn:briefing-graph:id",
      schemaSpace: "urn:briefing-graph:kind",
      documentation: `${server.url}/graphiql`,
      view: { url: expect.stringMatching(/\{\{id\}\}/) },
      defaultTypes: expect.arrayContaining([{ id: "Policy", name: "Policy" }]),
      preview: { url: `${url}/preview?id={{id}}`, width: expect.any(Number), height: expect.any(Number) },
      suggest: {
        entity: servicesOf("entity"),
        type: servicesOf("type"),
        property: servicesOf("property"),
      },
      extend: { propose_properties: { service_url: url, service_path: "/properties" } },
      batchSize: 50,
    });
    const id = encodeURIComponent("policy:5g-setting-sail");
    const addresses = [
      manifest.documentation,
      manifest.view.url.replace("{{id}}", id),
      manifest.preview.url.replace("{{id}}", id),
      `${url}/properties?type=Policy`,
      ...Object.entries(manifest.suggest).flatMap(([what, service]) => [
        `${service.service_url}${service.service_path}?prefix=p`,
        service.service_url +
          service.flyout_service_path.replace(
            "${id}",
            { entity: id, type: "Policy", property: "stage" }[what] as string,
          ),
      ]),
    ];
    for (const address of addresses) expect([address, (await send(address)).status]).toEqual([address, 200]);
  });

  const servicesOf = (what: string) => ({
    service_url: url,
    service_path: `/suggest/${what}`,
    flyout_service_path: `/flyout/${what}?id=\${id}`,
  });

  const batch = {
    q0: { query: "MIIT" },
    q1: { query: "Setting Sail", type: "Commitment", limit: 1, type_strict: "should" },
    q2: {
      query: "MIIT",
      type: ["Policy", "GovernmentBody"],
      limit: 1,
      properties: [{ pid: "classification", v: "MINISTRY" }],
    },
    q3: {
      query: "Specifications for the Steel Industry (2025 Edition)",
      properties: [
        { pid: "issuedBy", v: { id: "body:miit", name: "MIIT" } },
        { pid: "edition", v: ["2024", 2025] },
      ],
    },
    q4: { query: "qwxzy blorp" },
    q5: { properties: [{ pid: "stage", v: "ISSUED" }] },
  };

  it("answers a batch by POST and by GET alike, each query by its id", async () => {
    const answered = (await queries(batch)) as Record<string, { result: object[] }>;
    expect(answered).toMatchObject({
      q0: {
        result: [
          {
            id: "body:miit",
            name: "Ministry of Industry and Information Technology",
            description: expect.stringMatching(/ Alias "MIIT" is "MIIT"\.$/),
            score: 98,
            match: true,
            type: [{ id: "GovernmentBody", name: "GovernmentBody" }],
          },
          { match: false },
          { match: false },
        ],
      },
      q1: { result: [{ id: "commitment:assess-key-cities-in-5g-setting-sail", match: false }] },
      q2: { result: [{ id: "body:miit", score: 98, match: true }] },
      q3: { result: expect.arrayContaining([expect.objectContaining({ score: 100, match: true })]) },
      q4: { result: [] },
      q5: { result: [] },
    });
    expect(answered.q1?.result).toHaveLength(1);
    expect(answered.q3?.result[0]).toMatchObject({ id: "policy:steel-specifications-2025", score: 100, match: true });
    expect(answered.q3?.result.slice(1).every((one) => "match" in one && !one.match)).toBe(true);
    expect(await get("", { queries: JSON.stringify(batch) })).toEqual(answered);
    expect(await queries({})).toEqual({});
  });

  it("lets pages of other origins ask", async () => {
    const answer = await send(url, { headers: { origin: "https://example.org" } });
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
  });

  it("suggests entities, types and properties from what was typed, or an id", async () => {
    const first = async (what: string, prefix: string) =>
      ((await get(`/suggest/${what}`, { prefix })) as { result: unknown[] }).result[0];
    expect(await first("entity", "5G Sett")).toEqual({
      id: "policy:5g-setting-sail",
      name: '5G "Setting Sail" action plan',
      description: expect.any(String),
      notable: [{ id: "Policy", name: "Policy" }],
    });
    expect(await first("entity", "body:miit")).toMatchObject({ id: "body:miit" });
    expect(await first("entity", "?")).toBeUndefined();
    expect(await first("type", "gov")).toEqual({
      id: "GovernmentBody",
      name: "GovernmentBody",
      description: "A public body that governs: a ministry, office, bureau or party body.",
    });
    expect(await first("property", "issued b")).toEqual({
      id: "issuedBy",
      name: "issued by",
      description: "A body or organization issued, established, launched or adopted a policy. Seen from the other end.",
    });
  });

  it("goes on with suggestions where a cursor says", async () => {
    const page = async (what: string, cursor: string) =>
      ((await get(`/suggest/${what}`, { prefix: what === "entity" ? "in" : "", cursor })) as Suggested).result.map(
        ({ id }) => id,
      );
    for (const what of ["entity", "property"]) {
      const [all, next] = [await page(what, "0"), await page(what, "4")];
      expect(all).toHaveLength(10);
      expect(next.slice(0, 6)).toEqual(all.slice(4));
    }
    expect(await page("property", "9999")).toEqual([]);
  });

  it("proposes the properties of a kind", async () => {
    const { type, limit, properties } = (await get("/properties", { type: "Policy", limit: "3" })) as Proposed;
    expect([type, limit, properties.map(({ id }) => id)]).toEqual(["Policy", 3, ["name", "nameZh", "aliases"]]);
    const all = ((await get("/properties", { type: "Policy" })) as Proposed).properties.map(({ id }) => id);
    expect(all).toEqual(expect.arrayContaining(["stage", "issuedOn", "issuedBy", "targets", "commitments"]));
    expect(all).not.toEqual(expect.arrayContaining(["names"]));
    expect(all).not.toEqual(expect.arrayContaining(["mentionedIn"]));
  });

  it("extends entities by stored fields and relations, with one statement for each relation", async () => {
    const wanted = ["stage", "issuedOn", "externalIds", "issuedBy", "posts", "grouping", "length", "document"];
    const ids = ["policy:steel-specifications-2025", "place:beijing", "policy:none", "body:miit", "industry:steel"];
    const before = store.statements;
    const { meta, rows } = (await extend({ ids, properties: wanted.map((id) => ({ id })) })) as Extended;
    // Nodes by id, the former id that `policy:none` might be, and the one relation.
    expect(store.statements - before).toBe(3);
    expect(meta.map(({ id, name }) => [id, name])).toEqual([
      ["stage", "stage"],
      ["issuedOn", "issued on"],
      ["externalIds", "external ids"],
      ["issuedBy", "issued by"],
      ["posts", "posts"],
      ["grouping", "grouping"],
      ["length", "length"],
      ["document", "document"],
    ]);
    const empty = Object.fromEntries(wanted.map((id) => [id, []]));
    expect(rows).toEqual({
      "policy:steel-specifications-2025": {
        ...empty,
        stage: [{ str: "ISSUED" }],
        issuedOn: [{ str: "2025-02" }],
        issuedBy: [{ id: "body:miit", name: "Ministry of Industry and Information Technology" }],
      },
      "place:beijing": { ...empty, externalIds: [{ str: "iso3166-2:CN-BJ" }, { str: "gbt2260:11" }] },
      "policy:none": empty,
      "body:miit": empty,
      "industry:steel": { ...empty, grouping: expect.any(Array) },
    });
  });

  it("extends what has no name: numbers, references, parts", async () => {
    const { page } = {
      page: await store.page({ kind: "Observation", order: [], limit: 1, backward: false, count: false }),
    };
    const [node] = page.rows;
    const id = String(node?.id);
    const { rows } = (await extend({
      ids: [id],
      properties: [{ id: "document" }, { id: "unitCode" }, { id: "value" }],
    })) as Extended;
    expect(rows[id]).toEqual({
      document: [{ id: node?.props.document, name: expect.stringMatching(/./) }],
      unitCode: [{ str: node?.props.unitCode }],
      value: node?.props.value === undefined ? [] : [{ float: node.props.value }],
    });
  });

  it("shows an entity on a small page that may be in a frame of any origin", async () => {
    const { status, headers, text } = await send(`${url}/preview?id=policy%3A5g-setting-sail`);
    expect([status, headers["content-type"], headers["x-frame-options"]]).toEqual([
      200,
      "text/html; charset=utf-8",
      undefined,
    ]);
    expect(String(headers["content-security-policy"]).split(";")).toContain("frame-ancestors *");
    expect(text).toContain(
      "<h1>5G &quot;Setting Sail&quot; action plan</h1><p><small>Policy</small></p><p>5G应用“扬帆”行动计划 · Setting Sail ·",
    );
    expect((await send(`${server.url}/graphiql`)).headers["x-frame-options"]).toBe("SAMEORIGIN");
    expect(await get("/flyout/entity", { id: "policy:5g-setting-sail" })).toEqual({
      id: "policy:5g-setting-sail",
      html: expect.stringContaining("<h1>5G &quot;Setting Sail&quot; action plan</h1>"),
    });
    expect(await get("/flyout/type", { id: "Policy" })).toMatchObject({
      id: "Policy",
      html: expect.stringMatching(/^<p>/),
    });
  });

  const json = JSON.stringify;
  const anything = { query: "a" };
  /** Each is refused with exactly this message. */
  const malformed: [queries: string, message: string][] = [
    ["{", 'queries: expected JSON, got "{"'],
    ["[]", "queries: expected an object with queries by id, got []"],
  ];

  /** Each has no candidates, for exactly this reason, while the others of its batch are answered. */
  const unanswered: [query: unknown, error: string | undefined][] = [
    ["MIIT", 'queries.q0: expected an object with query, got "MIIT"'],
    [{}, undefined],
    [{ query: "" }, undefined],
    [{ query: " " }, undefined],
    [{ query: null }, undefined],
    [{ query: [] }, "queries.q0.query: expected a text, number, truth value or {id}, or a list of them, got []"],
    [
      { query: "MIIT", type: "Polcy" },
      'queries.q0.type: expected the name of a kind, got "Polcy" (did you mean "Policy"?)',
    ],
    [{ query: "MIIT", type: [7] }, "queries.q0.type: expected the name of a kind, got 7"],
    [{ query: "MIIT", properties: {} }, "queries.q0.properties: expected a list, got {}"],
    [
      { query: "MIIT", properties: [{ pid: "stag", v: "x" }] },
      'queries.q0.properties[0].pid: expected the id of a property, got "stag" (did you mean "stage"?)',
    ],
  ];
  it.each(unanswered)("gives the query %j its own empty result", async (query, error) => {
    const answered = await queries({ q0: query, q1: { query: "MIIT", limit: 1 } });
    expect(answered).toEqual({
      q0: error === undefined ? { result: [] } : { result: [], error },
      q1: { result: [expect.objectContaining({ id: "body:miit", match: true })] },
    });
  });

  it("reads what tables and older clients send: NaN, limits as texts, keys of other versions, empty values", async () => {
    const one = { query: "MIIT", limit: 1 };
    const { text } = await form({
      queries: `{"q0": {"query": NaN}, "q1": {"query": "MIIT", "limit": "1", "lang": "en"}, "q2": {"query": "NaN \\" NaN"}}`,
    });
    const { q0, q1 } = JSON.parse(text) as Record<string, unknown>;
    expect(q0).toEqual({ result: [] });
    const { q1: plain } = (await queries({ q1: one })) as Record<string, unknown>;
    expect(q1).toEqual(plain);
    const empty = { ...one, properties: ["", null, "NaN", []].map((v) => ({ pid: "classification", v })) };
    expect(await queries({ q1: empty })).toEqual({ q1: plain });
  });

  it("caps limits, and answers large batches in parts", async () => {
    const lengthOf = async (limit: unknown) =>
      ((await queries({ q: { query: "industry", limit } })) as Record<string, { result: unknown[] }>).q?.result.length;
    expect(await Promise.all([21, 1e9, 0, -1, 1.5, "x"].map(lengthOf))).toEqual([20, 20, 1, 1, 1, 5]);
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`q${i}`, { query: "MIIT", limit: 1 }]));
    const answered = (await queries(many)) as Record<string, { result: { id: string }[] }>;
    expect(Object.values(answered).map(({ result }) => result[0]?.id)).toEqual(Array(120).fill("body:miit"));
    const long = { query: `MIIT ${"x".repeat(300)}` };
    expect(((await queries({ q: long })) as Record<string, object>).q).not.toHaveProperty("error");
  });

  it.each(malformed)("refuses the batch %s", async (text, message) => {
    expect(refusalOf(await form({ queries: text }))).toEqual([400, "BAD_USER_INPUT", message]);
  });

  const extensions: [extend: string, message: string][] = [
    ["null", "extend: expected an object with ids and properties, got null"],
    [json({ properties: [] }), "extend.ids: expected a list, got nothing"],
    [json({ ids: [1], properties: [] }), "extend.ids[0]: expected a text, got 1"],
    [json({ ids: [], properties: ["stage"] }), 'extend.properties[0]: expected an object with id, got "stage"'],
    [
      json({ ids: [], properties: [{ id: "issuedby" }] }),
      'extend.properties[0].id: expected the id of a property, got "issuedby" (did you mean "issuedBy"?)',
    ],
  ];
  it.each(extensions)("refuses the extension %s", async (text, message) => {
    expect(refusalOf(await form({ extend: text }))).toEqual([400, "BAD_USER_INPUT", message]);
  });

  it("refuses what is too large", async () => {
    const many = <T>(count: number, one: T) => Array.from({ length: count }, () => one);
    const tooMuch: [Record<string, string>, string][] = [
      [{ queries: json({ ...many(501, anything) }) }, "queries: expected at most 500, got 501"],
      [{ extend: json({ ids: many(201, "a:b"), properties: [] }) }, "extend.ids: expected at most 200, got 201"],
      [
        { extend: json({ ids: [], properties: many(21, { id: "stage" }) }) },
        "extend.properties: expected at most 20, got 21",
      ],
    ];
    for (const [body, message] of tooMuch)
      expect(refusalOf(await form(body))).toEqual([400, "LIMIT_EXCEEDED", message]);
    const large = await form({ queries: "a".repeat(256 * 1024) });
    expect(refusalOf(large)).toEqual([400, "LIMIT_EXCEEDED", "Request body is too large"]);
    expect((await form({ queries: json({ ...many(50, anything) }) })).status).toBe(200);
  });

  const elsewhere: [method: string, path: string, type: string, status: number, code: string, message: string][] = [
    [
      "POST",
      "",
      "application/x-www-form-urlencoded",
      400,
      "BAD_USER_INPUT",
      "expected a form with queries or extend, got neither",
    ],
    ["POST", "", "application/json", 400, "BAD_USER_INPUT", "Unsupported Media Type"],
    ["GET", "?queries={}&queries={}", "", 400, "BAD_USER_INPUT", "queries: expected one text, got 2"],
    ["GET", "/suggest/entity", "", 400, "BAD_USER_INPUT", "prefix: expected one text, got nothing"],
    [
      "GET",
      "/suggest/type?prefix=a&cursor=-1",
      "",
      400,
      "BAD_USER_INPUT",
      'cursor: expected a whole number from 0 to 999999, got "-1"',
    ],
    ["GET", "/suggest/none?prefix=a", "", 404, "NOT_FOUND", "there is no GET /reconcile/suggest/none?prefix=a"],
    [
      "GET",
      "/properties?type=Plan",
      "",
      400,
      "BAD_USER_INPUT",
      'type: expected the name of a kind, got "Plan" (did you mean "Place"?)',
    ],
    ["GET", "/preview?id=policy:none", "", 404, "NOT_FOUND", "there is no GET /reconcile/preview?id=policy:none"],
    [
      "GET",
      "/flyout/entity?id=policy:none",
      "",
      404,
      "NOT_FOUND",
      "there is no GET /reconcile/flyout/entity?id=policy:none",
    ],
    ["GET", "/flyout/property?id=none", "", 404, "NOT_FOUND", "there is no GET /reconcile/flyout/property?id=none"],
  ];
  it.each(elsewhere)("answers %s %s %s with an error in JSON", async (method, path, type, ...refusal) => {
    const answer = await send(url + path, {
      method,
      headers: type ? { "content-type": type } : {},
      ...(type ? { body: "a=1" } : {}),
    });
    expect(refusalOf(answer)).toEqual(refusal);
    expect(answer.headers["content-type"]).toMatch(/^application\/json/);
  });
});

function refusalOf({ status, text }: Answer): unknown[] {
  const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
  return [status, errors[0]?.extensions.code, errors[0]?.message];
}

interface Manifest {
  documentation: string;
  view: { url: string };
  preview: { url: string };
  suggest: Record<string, { service_url: string; service_path: string; flyout_service_path: string }>;
}
interface Suggested {
  result: { id: string }[];
}
interface Proposed {
  type: string;
  limit?: number;
  properties: { id: string }[];
}
interface Extended {
  meta: { id: string; name: string }[];
  rows: Record<string, Record<string, unknown[]>>;
}
