import { cursorOf } from "../../src/graphql/read/paging.js";
import { limits } from "../../src/server/apollo.js";

export const policies = (args: string) => `{ policies(${args}) { totalCount } }`;
export const nested = (levels: number) =>
  `{ policies(first: 1) ${"{ nodes { succeeds(first: 1) ".repeat(levels)}{ totalCount }${" } }".repeat(levels)} }`;
export const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(" ")} }`;
const byName = cursorOf([{ field: "name", descending: false }], { values: ["a"], id: "policy:a" });
export const json = (query: string, variables?: unknown) => JSON.stringify({ query, variables });
const variable = (value: unknown) =>
  json("query ($w: EntityWhere) { policies(where: $w) { totalCount } }", { w: value });

/** Bodies for /graphql, each refused with exactly this: code, message, status. */
export const refused: [what: string, body: string, code: string, message: string, status: number][] = [
  [
    "an unknown field",
    json("{ stats { colour } }"),
    "GRAPHQL_VALIDATION_FAILED",
    'Cannot query field "colour" on type "Stats".',
    400,
  ],
  ["a syntax error", json("{ stats "), "GRAPHQL_PARSE_FAILED", "Syntax Error: Expected Name, found <EOF>.", 400],
  [
    "a mutation",
    json("mutation { a }"),
    "BAD_USER_INPUT",
    "expected a query, got a mutation: the schema has none",
    400,
  ],
  [
    "a subscription",
    json("subscription { a }"),
    "BAD_USER_INPUT",
    "expected a query, got a subscription: the schema has none",
    400,
  ],
  [
    "a cursor that is none",
    json(policies('after: "zzz"')),
    "BAD_USER_INPUT",
    'after: expected a cursor that this list gave, got "zzz"',
    400,
  ],
  [
    "a cursor of another order",
    json(policies(`after: "${byName}", orderBy: [{ field: STAGE }]`)),
    "BAD_USER_INPUT",
    `after: expected a cursor that this list gave, got "${byName}" (it is of another order)`,
    400,
  ],
  [
    "first with last",
    json(policies("first: 1, last: 1")),
    "BAD_USER_INPUT",
    "first, last: expected one of them, got both",
    400,
  ],
  [
    "a negative first",
    json(policies("first: -1")),
    "BAD_USER_INPUT",
    "first: expected a number from 0 to 100, got -1",
    400,
  ],
  [
    "first over 100",
    json(policies("first: 101")),
    "LIMIT_EXCEEDED",
    "first: expected at most 100, got 101; page on with after",
    400,
  ],
  [
    "last over 100",
    json(policies("last: 101")),
    "LIMIT_EXCEEDED",
    "last: expected at most 100, got 101; page on with before",
    400,
  ],
  [
    "more than 100 ids",
    json(`{ nodes(ids: [${'"a" '.repeat(101)}]) { id } }`),
    "LIMIT_EXCEEDED",
    "ids: expected at most 100 ids, got 101",
    400,
  ],
  [
    "a variable of a wrong type",
    variable({ name: { eq: 5 } }),
    "BAD_USER_INPUT",
    'Variable "$w" got invalid value 5 at "w.name.eq"; String cannot represent a non string value: 5',
    400,
  ],
  [
    "a variable with an unknown field",
    variable({ colour: {} }),
    "BAD_USER_INPUT",
    'Variable "$w" got invalid value { colour: {} }; Field "colour" is not defined by type "EntityWhere".',
    400,
  ],
  [
    "a text that no engine keeps",
    variable({ name: { eq: "a\0" } }),
    "BAD_USER_INPUT",
    'where.name.eq: expected a well-formed text without NUL, got "a\\u0000"',
    400,
  ],
  [
    "variables that are no object",
    json("{ __typename }", "x"),
    "BAD_REQUEST",
    "`variables` in a POST body should be provided as an object, not a recursively JSON-encoded string.",
    400,
  ],
  [
    "an operation that is not there",
    JSON.stringify({ query: "query A { __typename }", operationName: "B" }),
    "OPERATION_RESOLUTION_FAILURE",
    'Unknown operation named "B".',
    400,
  ],
  [
    "two operations, none named",
    json("query A { __typename } query B { __typename }"),
    "OPERATION_RESOLUTION_FAILURE",
    "Must provide operation name if query contains multiple operations.",
    400,
  ],
  [
    "fragments in a circle",
    json("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
    "GRAPHQL_VALIDATION_FAILED",
    'Cannot spread fragment "A" within itself via "B".',
    400,
  ],
  ["too many levels", json(nested(10)), "LIMIT_EXCEEDED", "expected at most 20 levels, got more", 400],
  [
    "too many tokens",
    json(aliases(limits.tokens / 3 + 1)),
    "LIMIT_EXCEEDED",
    "Syntax Error: Document contains more that 2000 tokens. Parsing aborted.",
    400,
  ],
  [
    "a body over the limit",
    json(`{ node(id: "${"x".repeat(limits.body)}") { id } }`),
    "LIMIT_EXCEEDED",
    "Request body is too large",
    400,
  ],
  [
    "a body that is no JSON",
    '{"query":',
    "BAD_USER_INPUT",
    "Body is not valid JSON but content-type is set to 'application/json'",
    400,
  ],
  ["an empty body", "", "BAD_USER_INPUT", "Body cannot be empty when content-type is set to 'application/json'", 400],
  ["a list of operations", '[{"query":"{ __typename }"}]', "BAD_REQUEST", "Operation batching disabled.", 400],
  ["no operation", "{}", "BAD_REQUEST", "POST body missing, invalid Content-Type, or JSON object has no keys.", 400],
  [
    "a key that reaches for the prototype",
    '{"__proto__": {"query": "{ __typename }"}}',
    "BAD_USER_INPUT",
    "Body is not valid JSON but content-type is set to 'application/json'",
    400,
  ],
];
