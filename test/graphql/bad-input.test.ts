import type { GraphQLEnumType } from "graphql";
import { createSchema } from "../../src/graphql/schema.js";
import { cursorOf } from "../../src/graphql/read/paging.js";
import { whereLimits } from "../../src/graphql/read/where-limits.js";
import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { realStore } from "../support/sqlite.js";
import { operation, serve } from "../support/http.js";

const { levels, relations, tests, list, values } = whereLimits;
const long = "x".repeat(500);
const brief = `"${"x".repeat(77)}…"`;
const times = <T>(count: number, of: T) => Array.from({ length: count }, () => of);
const nested = (depth: number, inner: object, wrap: (of: object) => object) =>
  times(depth, wrap).reduce((of, one) => one(of), inner);
const named = { name: { eq: "x" } };
const cursor = (parts: unknown) =>
  Buffer.from(typeof parts === "string" ? parts : JSON.stringify(parts)).toString("base64url");
const ofCursor = (given: string, why = "") =>
  `after: expected a cursor that this list gave, got ${JSON.stringify(given)}${why}`;
const byName = cursorOf([{ field: "name", descending: false }], { values: ["a"], id: "policy:a" });
const surrogate = cursor('["","\\ud800"]');

const schema = await createSchema();
const orderValues = (schema.getType("OrderField") as GraphQLEnumType)
  .getValues()
  .map(({ name }) => name)
  .join(", ");

const BAD = "BAD_USER_INPUT";
const LIMIT = "LIMIT_EXCEEDED";
const INVALID = "GRAPHQL_VALIDATION_FAILED";

/** Arguments of `policies`, written in the document. */
const written: [args: string, code: string, message: string][] = [
  ["whose: 1", INVALID, 'Unknown argument "whose" on field "Query.policies". Did you mean "where"?'],
  ["where: { colour: { eq: 1 } }", INVALID, 'Field "colour" is not defined by type "EntityWhere".'],
  [
    "where: { nam: { eq: 1 } }",
    INVALID,
    'Field "nam" is not defined by type "EntityWhere". Did you mean "name", "AND", or "NOT"?',
  ],
  [
    'where: { name: { equals: "x" } }',
    INVALID,
    'Field "equals" is not defined by type "TextFilter". Did you mean "eq"?',
  ],
  [
    "where: { stage: { eq: ISUED } }",
    INVALID,
    'Value "ISUED" does not exist in "Stage" enum. Did you mean the enum value "ISSUED"? Its values are ANNOUNCED, DRAFTING, ISSUED, IN_FORCE, REVISED, COMPLETED.',
  ],
  [
    'where: { stage: { eq: "ISSUED" } }',
    INVALID,
    'Enum "Stage" cannot represent non-enum value: "ISSUED". Did you mean the enum value "ISSUED"? Write it without quotation marks.',
  ],
  [
    "orderBy: [{ field: NAMES }]",
    INVALID,
    `Value "NAMES" does not exist in "OrderField" enum. Did you mean the enum value "NAME" or "NAME_ZH"? Its values are ${orderValues}.`,
  ],
  [
    "orderBy: [{ field: VALUE }]",
    BAD,
    "orderBy: expected one of ID, NAME, NAME_ZH, DESCRIPTION, INSTRUMENT, STAGE, EDITION, ISSUED_ON of this list, got VALUE",
  ],
  ["orderBy: [{ direction: DESC }]", BAD, "orderBy: expected field or count, got neither"],
  ["where: { name: { eq: 5 } }", INVALID, "String cannot represent a non string value: 5"],
  [
    `where: { name: { eq: ${"9".repeat(500)} } }`,
    INVALID,
    `String cannot represent a non string value: ${"9".repeat(78)}…9`,
  ],
  [
    `where: { name: "${long}" }`,
    INVALID,
    `Expected value of type "TextFilter", found "${"x".repeat(77)}…". Did you mean { eq: … }?`,
  ],
  [
    "where: { issuedOn: { eq: 2025 } }",
    INVALID,
    'Expected value of type "Day", found 2025; expected a day as YYYY, YYYY-MM or YYYY-MM-DD, got 2025',
  ],
  [
    'where: { issuedOn: { eq: "2025-02-30" } }',
    INVALID,
    'Expected value of type "Day", found "2025-02-30"; expected a day as YYYY, YYYY-MM or YYYY-MM-DD, got "2025-02-30"',
  ],
  ["where: { AND: [null] }", INVALID, 'Expected value of type "EntityWhere!", found null.'],
  ["first: 9999999999", INVALID, "Int cannot represent non 32-bit signed integer value: 9999999999"],
  ["where: { name: null }", BAD, "where.name: expected a test, got null; leave it out, or use isNull"],
  ["where: { name: { eq: null } }", BAD, "where.name.eq: expected a value, got null; use isNull"],
  ["where: { id: { in: null } }", BAD, "where.id.in: expected a value, got null; use isNull"],
  ["where: { AND: null }", BAD, "where.AND: expected a test, got null; leave it out, or use isNull"],
  [
    "where: { OR: [{ name: {} }, { NOT: { name: { eq: null } } }] }",
    BAD,
    "where.OR[1].NOT.name.eq: expected a value, got null; use isNull",
  ],
  ["where: { targets: null }", BAD, "where.targets: expected a test, got null; leave it out, or use isNull"],
  ["where: { targets: { some: null } }", BAD, "where.targets.some: expected a test, got null; leave it out"],
  [
    "where: { targets: { some: { node: null } } }",
    BAD,
    "where.targets.some.node: expected a test, got null; leave it out",
  ],
  [
    "where: { targets: { none: { edge: null } } }",
    BAD,
    "where.targets.none.edge: expected a test, got null; leave it out",
  ],
  [
    'where: { OR: [{ heldOn: { eq: "2025" } }] }',
    BAD,
    "where.OR[0]: expected tests of name, nameZh, aliases, description, firstSeen, lastSeen, formerIds, instrument, stage, edition, issuedOn, stages, partOf, parts, issuedBy, implements, implementedBy, succeeds, succeededBy, targets, targetedBy, commitments, subjectOf, followsUp, aimsAt, aimOf, restsOn, groundOf, partners, adoptedAt, saidToAffect, saidToBeAffectedBy, appliedIn, locatedIn, possiblySame, possiblySameAs, metrics, topicOf, mentionedIn, which Policy has, got heldOn",
  ],
  [
    'where: { targets: { some: { edge: { role: { eq: "minister" } } } } }',
    BAD,
    "where.targets.some.edge: expected tests of evidence, modality, firstSeen, lastSeen, intent, which TARGETS has, got role",
  ],
  [
    "where: { saidToAffect: { none: { edge: { NOT: { intent: { eq: SUPPORT } } } } } }",
    BAD,
    "where.saidToAffect.none.edge.NOT: expected tests of evidence, modality, firstSeen, lastSeen, direction, wording, which SAID_TO_AFFECT has, got intent",
  ],
  ["where: { targets: { count: {} } }", BAD, "where.targets.count: expected one of eq, gt, gte, lt, lte, got none"],
  [
    "where: { targets: { count: { gt: null } } }",
    BAD,
    "where.targets.count.gt: expected a number, got null; leave it out",
  ],
  [
    "where: { targets: { count: { where: null, gt: 1 } } }",
    BAD,
    "where.targets.count.where: expected a test, got null; leave it out",
  ],
  [
    "orderBy: [{ field: NAME }, { field: NAME, direction: DESC }]",
    BAD,
    "orderBy: expected each field once, got NAME twice",
  ],
  ["first: 1, last: 1", BAD, "first, last: expected one of them, got both"],
  [`first: 1, before: "${byName}"`, BAD, "before: expected with last, got first"],
  [`before: "${byName}"`, BAD, "before: expected with last, got no last"],
  [`last: 1, after: "${byName}"`, BAD, "last: expected with before, got after"],
  ["last: -1", BAD, "last: expected a number from 0 to 100, got -1"],
  ["first: 101", LIMIT, "first: expected at most 100, got 101; page on with after"],
  ['after: ""', BAD, ofCursor("")],
  [`after: "${long}"`, BAD, `after: expected a cursor that this list gave, got ${brief}`],
  [`after: "${cursor("{}")}"`, BAD, ofCursor(cursor("{}"))],
  [`after: "${cursor([""])}"`, BAD, ofCursor(cursor([""]))],
  [`after: "${cursor(["", null])}"`, BAD, ofCursor(cursor(["", null]))],
  [`after: "${cursor(["", ["policy:a"]])}"`, BAD, ofCursor(cursor(["", ["policy:a"]]))],
  [`after: "${cursor('["",1e999]')}"`, BAD, ofCursor(cursor('["",1e999]'))],
  [`after: "${cursor(["", "a\0"])}"`, BAD, ofCursor(cursor(["", "a\0"]))],
  [`after: "${surrogate}"`, BAD, ofCursor(surrogate)],
  [`after: "${byName}"`, BAD, ofCursor(byName, " (it is of another order)")],
];

/** The `where` of `policies`, given as a variable: what no document could hold, too. */
const given: [what: string, where: unknown, code: string, message: string][] = [
  [
    "a text for an object",
    long,
    BAD,
    `Variable "$where" got invalid value ${brief}; Expected type "EntityWhere" to be an object. Did you mean { id: { eq: … } }?`,
  ],
  [
    "an unknown key",
    { [long]: {} },
    BAD,
    `Variable "$where" got invalid value { ${"x".repeat(76)}…}; Field ${brief} is not defined by type "EntityWhere".`,
  ],
  [
    "an object for a text",
    { name: { eq: { a: long, b: [1, 2] } } },
    BAD,
    `Variable "$where" got invalid value { a: "${"x".repeat(72)}…} at "where.name.eq"; String cannot represent a non string value: { a: "${"x".repeat(72)}…}`,
  ],
  [
    "a wrong value of an enum",
    { stage: { eq: long } },
    BAD,
    `Variable "$where" got invalid value ${brief} at "where.stage.eq"; Value ${brief} does not exist in "Stage" enum. Its values are ANNOUNCED, DRAFTING, ISSUED, IN_FORCE, REVISED, COMPLETED.`,
  ],
  [
    "a day that is none",
    { issuedOn: { eq: "2025-13" } },
    BAD,
    'Variable "$where" got invalid value "2025-13" at "where.issuedOn.eq"; Expected type "Day". expected a day as YYYY, YYYY-MM or YYYY-MM-DD, got "2025-13"',
  ],
  [
    "null in a list",
    { id: { in: [null] } },
    BAD,
    'Variable "$where" got invalid value null at "where.id.in[0]"; Expected non-nullable type "ID!" not to be null.',
  ],
  [
    "a NUL",
    { name: { contains: "a\0" } },
    BAD,
    'where.name.contains: expected a well-formed text without NUL, got "a\\u0000"',
  ],
  [
    "half a letter",
    { id: { in: ["a", "\ud800"] } },
    BAD,
    'where.id.in: expected a well-formed text without NUL, got "\\ud800"',
  ],
  [
    "half a letter, at length",
    { name: { eq: `${long}\udc00` } },
    BAD,
    `where.name.eq: expected a well-formed text without NUL, got ${brief}`,
  ],
  [
    "a long list",
    { id: { in: times(list + 1, "x") } },
    LIMIT,
    `where.id.in: expected at most ${list} items, got ${list + 1}`,
  ],
  [
    "a long list below",
    { targets: { some: { node: { id: { notIn: times(list + 1, "x") } } } } },
    LIMIT,
    `where.targets.some.node.id.notIn: expected at most ${list} items, got ${list + 1}`,
  ],
  [
    "a long list of alternatives",
    { OR: times(list + 1, named) },
    LIMIT,
    `where.OR: expected at most ${list} items, got ${list + 1}`,
  ],
  [
    "many lists",
    { AND: times(11, { id: { in: times(list, "x") } }) },
    LIMIT,
    `where: expected at most ${values} values in all its lists, got ${values + list} or more`,
  ],
  ["many alternatives", { OR: times(tests + 1, named) }, LIMIT, `where: expected at most ${tests} tests, got more`],
  [
    "many items that must all be there",
    { aliases: { all: times(tests + 1, "x") } },
    LIMIT,
    `where: expected at most ${tests} tests, got more`,
  ],
  [
    "many tests of days, each of several comparisons",
    { OR: times(tests, { issuedOn: { eq: "2024-02" } }) },
    LIMIT,
    `where: expected at most ${tests} comparisons, got ${2 * tests}: one of a day or a range is up to four`,
  ],
  ["many that test nothing", { AND: times(tests + 1, {}) }, LIMIT, `where: expected at most ${tests} tests, got more`],
  [
    "NOT in NOT",
    nested(levels + 1, named, (of) => ({ NOT: of })),
    LIMIT,
    `where: expected at most ${levels} levels of AND, OR, NOT and relations, got more`,
  ],
  [
    "relations of relations",
    nested(relations + 1, named, (of) => ({ succeeds: { some: { node: of } } })),
    LIMIT,
    `where: expected at most ${relations} relations in one another, got more`,
  ],
  [
    "levels that would fill the stack",
    nested(300, {}, (of) => ({ AND: [of] })),
    LIMIT,
    "variables: expected at most 100 levels, got more",
  ],
];

/** Other fields, written. */
const others: [query: string, code: string, message: string][] = [
  [`{ ${long} }`, INVALID, `Cannot query field ${brief} on type "Query".`],
  [`{ policy(id: "${long}") { id } }`, BAD, `id: expected the id of a Policy as policy:lower-case-words, got ${brief}`],
  [`{ changesSince(release: "${long}") { totalCount } }`, "NOT_FOUND", `release: no release ${brief} was loaded here`],
  [
    '{ policy(id: "policy:ai-plus") { links(relations: []) { totalCount } } }',
    BAD,
    "relations: expected at least one, got an empty list; leave it out for all",
  ],
  [
    '{ policy(id: "policy:ai-plus") { links(kinds: []) { totalCount } } }',
    BAD,
    "kinds: expected at least one, got an empty list; leave it out for all",
  ],
  [
    '{ policy(id: "policy:ai-plus") { links(where: { relations: [] }) { totalCount } } }',
    BAD,
    "where.relations: expected at least one, got an empty list; leave it out for all",
  ],
  [
    '{ policy(id: "policy:ai-plus") { links(where: { direction: IN }, kinds: [Industry]) { totalCount } } }',
    BAD,
    "where: expected it alone, got deprecated arguments that it replaces too",
  ],
  [
    '{ search(text: "steel", kinds: []) { totalCount } }',
    BAD,
    "kinds: expected at least one, got an empty list; leave it out for all",
  ],
  [
    '{ policy(id: "policy:ai-plus") { targets(where: { edge: null }) { totalCount } } }',
    BAD,
    "where.edge: expected a test, got null; leave it out",
  ],
  [
    '{ policy(id: "policy:ai-plus") { implementedBy(where: { edge: { reason: { eq: "" } } }) { totalCount } } }',
    BAD,
    "where.edge: expected tests of evidence, modality, firstSeen, lastSeen, which IMPLEMENTS has, got reason",
  ],
  [
    '{ place(id: "place:china") { observations(where: { name: { eq: "" } }) { totalCount } } }',
    INVALID,
    'Field "name" is not defined by type "ObservationWhere".',
  ],
  [
    "{ products(where: { producedBy: { some: { node: { grouping: { eq: true } } } } }) { totalCount } }",
    BAD,
    "where.producedBy.some.node: expected tests of name, nameZh, aliases, description, firstSeen, lastSeen, formerIds, Industry, Organization, EnterpriseClass, Infrastructure, which Entity has, got grouping",
  ],
  [
    "{ places(where: { classification: { in: [CITY, MINISTRY] } }) { totalCount } }",
    BAD,
    "where.classification.in: expected one of COUNTRY, PROVINCE, MUNICIPALITY, SPECIAL_ADMINISTRATIVE_REGION, CITY, REGION, got MINISTRY",
  ],
  [
    "{ policyIndustryLinks(linkWhere: { match: { eq: EXACT } }) { totalCount } }",
    BAD,
    "linkWhere: expected tests of evidence, modality, firstSeen, lastSeen, intent, which TARGETS has, got match",
  ],
  [
    "{ observations(where: { period: { code: null } }) { totalCount } }",
    BAD,
    "where.period.code: expected a test, got null; leave it out",
  ],
];

const quotes = (text: string) => `A quotation mark (") is missing before and after it: "${text}".`;
const PARSE = "GRAPHQL_PARSE_FAILED";

/** Mistakes of those who are new to the schema or to GraphQL. */
const newcomers: [query: string, code: string, message: string][] = [
  [
    '{ industry(id: "industry:steel") { figures { nodes { id } } } }',
    INVALID,
    'Cannot query field "nodes" on type "IndustryFigure". This is one of a plain list: ask for its own fields, "observation", "via".',
  ],
  [
    '{ industry(id: "industry:steel") { figures { asSaid } } }',
    INVALID,
    'Cannot query field "asSaid" on type "IndustryFigure". Did you mean "observation { asSaid }"?',
  ],
  [
    "{ policies { name } }",
    INVALID,
    'Cannot query field "name" on type "PolicyConnection". Did you mean "nodes { name }"?',
  ],
  [
    "{ policies { title } }",
    INVALID,
    'Cannot query field "title" on type "PolicyConnection". Did you mean "nodes { name }"?',
  ],
  [
    "{ policies { edges { name } } }",
    INVALID,
    'Cannot query field "name" on type "PolicyEdge". Did you mean "node { name }"?',
  ],
  [
    '{ policy(id: "policy:ai-plus") { title } }',
    INVALID,
    'Cannot query field "title" on type "Policy". Did you mean "name" or "label"?',
  ],
  [
    '{ policies(where: { title: { eq: "x" } }) { totalCount } }',
    INVALID,
    'Field "title" is not defined by type "EntityWhere". Did you mean "name"?',
  ],
  [
    "{ policies(limit: 3) { totalCount } }",
    INVALID,
    'Unknown argument "limit" on field "Query.policies". Did you mean "first"?',
  ],
  [
    '{ policies(where: { name: { like: "x" } }) { totalCount } }',
    INVALID,
    'Field "like" is not defined by type "TextFilter". Did you mean "icontains" or "contains"?',
  ],
  [
    '{ metric(id: "metric:x") { changeOfs { id } } }',
    INVALID,
    'Cannot query field "changeOfs" on type "Metric". Did you mean "changes"?',
  ],
  ['{ turn(id: "turn:x") { folowedBy { id } } }', INVALID, 'Cannot query field "folowedBy" on type "Turn".'],
  [
    '{ policies(where: { name: { eq: "x } }) { totalCount } }',
    PARSE,
    'Syntax Error: Unterminated string. A quotation mark (") is missing in line 1.',
  ],
  [
    "{\n  policy(id: policy:ai-plus) { id }\n}",
    PARSE,
    `Syntax Error: Expected Name, found ":". ${quotes("policy:ai-plus")}`,
  ],
  [
    "{ policy(id: ai-plus) { id } }",
    PARSE,
    `Syntax Error: Invalid number, expected digit but got: "p". ${quotes("ai-plus")}`,
  ],
  [
    "{ observations(where: { unit: { code: { eq: % } } }) { totalCount } }",
    PARSE,
    `Syntax Error: Unexpected character: "%". ${quotes("%")}`,
  ],
  [
    "{ policies(where: { name: { eq: Steel plan } }) { totalCount } }",
    PARSE,
    `Syntax Error: Expected ":", found "}". ${quotes("Steel plan")}`,
  ],
  [
    "{ policy(id: “policy:x”) { id } }",
    PARSE,
    'Syntax Error: Unexpected character: U+201C. Write quotation marks as ".',
  ],
  ['{ policy(id: "policy:x" { id } }', PARSE, 'Syntax Error: Expected Name, found "{".'],
  [
    "{ policies(where: { name: { eq: Steel } }) { totalCount } }",
    INVALID,
    `String cannot represent a non string value: Steel. ${quotes("Steel")}`,
  ],
  [
    "{ policy(id: steel) { id } }",
    INVALID,
    `ID cannot represent a non-string and non-integer value: steel. ${quotes("steel")}`,
  ],
  [
    '{ observations(where: { metric: "metric:x" }) { totalCount } }',
    INVALID,
    'Expected value of type "EntityWhere", found "metric:x". Did you mean { id: { eq: … } }?',
  ],
  [
    '{ observations(where: { unit: "percent" }) { totalCount } }',
    INVALID,
    'Expected value of type "UnitWhere", found "percent". Did you mean { code: { eq: … } }?',
  ],
  [
    '{ observations(where: { value: { gt: "20" } }) { totalCount } }',
    INVALID,
    'Float cannot represent non numeric value: "20". Write it without quotation marks.',
  ],
  [
    "{ observations(where:{value:{gt:20%}}) { totalCount } }",
    "GRAPHQL_PARSE_FAILED",
    'Syntax Error: Unexpected character: "%". Write the number alone: 20.',
  ],
  [
    "{ policies(where:{issuedOn:{gte:2025-02-01}}) { totalCount } }",
    "GRAPHQL_PARSE_FAILED",
    'Syntax Error: Invalid number, unexpected digit after 0: "2". A quotation mark (") is missing before and after it: "2025-02-01".',
  ],
  [
    "{ policy(id:policy:ai-plus) { name } }",
    "GRAPHQL_PARSE_FAILED",
    'Syntax Error: Expected Name, found ":". A quotation mark (") is missing before and after it: "policy:ai-plus".',
  ],
  [
    "{ policies { nodes { targets { nodes { intent } } } } }",
    INVALID,
    'Cannot query field "intent" on type "Entity". Did you mean "edges { intent }"?',
  ],
  [
    '{ policies(where: { targets: { name: { eq: "x" } } }) { totalCount } }',
    INVALID,
    'Field "name" is not defined by type "EntityLinkFilter". Did you mean "some: { node: { name: … } }"?',
  ],
  [
    '{ policies(where: { targets: { some: { name: { eq: "x" } } } }) { totalCount } }',
    INVALID,
    'Field "name" is not defined by type "EntityLinkWhere". Did you mean "node: { name: … }"?',
  ],
  [
    '{ policies(where: "steel") { totalCount } }',
    INVALID,
    'Expected value of type "EntityWhere", found "steel". Did you mean { name: { eq: … } }?',
  ],
  [
    '{ policies(orderBy: "name") { totalCount } }',
    INVALID,
    'Expected value of type "[OrderBy!]", found "name". Did you mean { field: … }?',
  ],
];

/** Filters at a limit, or empty, with the number of policies that they leave. */
const accepted: [what: string, where: object | null, rows: "all" | 0][] = [
  ["no filter", null, "all"],
  ["an empty filter", {}, "all"],
  ["a filter without tests", { name: {}, targets: {} }, "all"],
  ["in nothing", { id: { in: [] } }, 0],
  ["not in nothing", { id: { notIn: [] } }, "all"],
  ["any of nothing", { aliases: { any: [] } }, 0],
  ["all of nothing", { aliases: { all: [] } }, "all"],
  ["none of nothing", { aliases: { none: [] } }, "all"],
  ["all of no tests", { AND: [] }, "all"],
  ["one of no tests", { OR: [] }, 0],
  ["tests that exclude each other", { name: { eq: "a", ne: "a" } }, 0],
  ["a list of the most values", { id: { notIn: times(list, "x") } }, "all"],
  ["the most values", { AND: times(10, { id: { notIn: times(list, "x") } }) }, "all"],
  ["the most tests", { OR: times(tests, named) }, 0],
  ["the most tests of months", { OR: times(tests / 2, { issuedOn: { eq: "2024-02" } }) }, 0],
  ["the most relations", nested(relations, named, (of) => ({ succeeds: { some: { node: of } } })), 0],
  ["the most levels", nested(levels, named, (of) => ({ NOT: of })), 0],
];

for (const engine of engines)
  describe(`${engine.name}: filters at their limits`, () => {
    let store: Store;
    let all: number;
    beforeAll(async () => {
      store = await engine.real();
      all = (await store.stats()).kinds.Policy ?? 0;
    });
    afterAll(() => store.close());

    it.each(accepted)("%s", async (_, where, rows) => {
      const answer = await ask(store, "query ($where: EntityWhere) { policies(where: $where) { totalCount } }", {
        where,
      });
      expect(answer).toEqual({ data: { policies: { totalCount: rows === "all" ? all : rows } } });
    });
  });

describe("bad input", () => {
  let store: Store;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    store = await realStore();
    server = await serve(store);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });
  const refusal = async (query: string, variables?: object) => {
    const { text } = await operation(server.url, query, variables);
    const { errors = [] } = JSON.parse(text) as { errors?: { message: string; extensions: { code: string } }[] };
    return errors.map(({ message, extensions: { code } }) => [code, message]);
  };

  it.each(written.map(([args, ...rest]) => [args.slice(0, 100), args, ...rest] as const))(
    "policies(%s)",
    async (_, args, code, message) => {
      expect(await refusal(`{ policies(${args}) { totalCount } }`)).toEqual([[code, message]]);
    },
  );

  it.each(given)("%s", async (_, where, code, message) => {
    const query = "query ($where: EntityWhere) { policies(where: $where) { totalCount } }";
    expect(await refusal(query, { where })).toEqual([[code, message]]);
  });

  it.each([...others, ...newcomers].map(([query, ...rest]) => [query.slice(0, 100), query, ...rest] as const))(
    "%s",
    async (_, query, code, message) => {
      expect(await refusal(query)).toEqual([[code, message]]);
    },
  );
});
