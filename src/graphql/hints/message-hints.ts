import { type GraphQLSchema, isEnumType } from "graphql";
import { missingQuotes, quoteAround, type TextPlace } from "./missing-quotes.js";
import {
  currentArguments,
  currentNames,
  fieldSuggestion,
  suggestionFor,
  testSuggestion,
  withoutDeprecated,
  withoutSuggestions,
} from "./suggestions.js";

/**
 * The message of graphql-js, with what helps those who are new to the schema. It names only what is there and not deprecated.
 * `place`: that of a syntax error.
 */
export function withHint(message: string, schema: GraphQLSchema, place?: TextPlace): string {
  if (message.startsWith("Syntax Error: ")) return join(message, place && missingQuotes(message, place));
  for (const [form, hint] of replacing) {
    const [, ...found] = form.exec(message) ?? [];
    const text = found.length > 0 ? hint(schema, ...found) : undefined;
    if (text !== undefined) return join(withoutSuggestions(message), text);
  }
  const [, ...found] = adding.map(([form]) => form.exec(message)).find((one) => one !== null) ?? [];
  const hint = adding.find(([form]) => form.test(message))?.[1];
  return join(withoutDeprecated(message, schema), hint?.(schema, ...found));
}

/** Hint of what is in the schema, by the words that a message names; undefined where it has none. */
type Hint = (schema: GraphQLSchema, ...found: string[]) => string | undefined;
type Hints = readonly (readonly [message: RegExp, hint: Hint])[];

/** Hints in place of the names that graphql-js finds spelt alike. */
const replacing: Hints = [
  [
    /^Cannot query field "(\w+)" on type "(\w+)"/,
    (schema, field = "", type = "") => fieldSuggestion(schema, field, type),
  ],
  [
    /^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/,
    (schema, name = "", type = "", field = "") => suggestionFor(name, currentArguments(schema, type, field)),
  ],
  [
    /Field "(\w+)" is not defined by type "(\w+)"/,
    (schema, field = "", type = "") => testSuggestion(schema, field, type),
  ],
];

/** Hints beside what graphql-js tells. */
const adding: Hints = [
  [/Value "[^"]*" does not exist in "(\w+)" enum/, (schema, type = "") => valuesOf(schema, type)],
  [
    /Enum "(\w+)" cannot represent non-enum value: (?:"(\w+)")?/,
    (schema, type = "", value) =>
      value !== undefined && currentNames(schema.getType(type)).has(value)
        ? "Write it without quotation marks."
        : valuesOf(schema, type),
  ],
  [
    /(?:String cannot represent a non string|ID cannot represent a non-string and non-integer) value: ([A-Za-z_]\w*)$/,
    (_, word = "") => quoteAround(word),
  ],
  [/(?:Float|Int) cannot represent non.{1,12} value: "-?[\d.]+"/, () => "Write it without quotation marks."],
  [
    /Expected (?:value of )?type "\[?(\w+)!?\]?!?"(?:, found (["\d-][\w:-]*)| to be an object)/,
    (schema, type = "", found = "") => {
      const names = currentNames(schema.getType(type));
      const test = ["eq", "name", "id", "code", "field"].find(
        (name) => names.has(name) && (name !== "name" || !isId(found)),
      );
      return test && `Did you mean { ${test}: ${test === "eq" || test === "field" ? "…" : "{ eq: … }"} }?`;
    },
  ],
];

function valuesOf(schema: GraphQLSchema, name: string): string | undefined {
  const type = schema.getType(name);
  return isEnumType(type) ? `Its values are ${[...currentNames(type)].join(", ")}.` : undefined;
}

/** True of the text of an id as a message quotes it, and of what is no text. */
const isId = (found: string) => !found.startsWith('"') || /^"[a-z]+:/.test(found);

const join = (message: string, hint: string | undefined) =>
  hint === undefined ? message : `${message}${/[.?)]$/.test(message) ? "" : "."} ${hint}`;
