import { badInput } from "../../src/errors.js";
import { checkId } from "../../src/graphql/read/check-id.js";

describe("an id that is asked for", () => {
  it.each([
    ["policy:ai-plus", undefined],
    ["policy:ai-plus", "Policy"],
    ["evidence:scio-2025-04-18-0-96", "Evidence"],
  ] as const)("%s is one of %s", (id, kind) => expect(checkId(id, "id", kind)).toBe(id));

  it.each([
    [
      "5g-setting-sail",
      "Policy",
      'id: expected the id of a Policy as policy:lower-case-words, got "5g-setting-sail" (did you mean "policy:5g-setting-sail"?)',
    ],
    [
      "industry:steel",
      "Policy",
      'id: expected the id of a Policy as policy:lower-case-words, got "industry:steel" (did you mean "policy:steel"?)',
    ],
    [
      "polcy:ai-plus",
      undefined,
      'id: expected an id as kind:lower-case-words, got "polcy:ai-plus" (did you mean "policy:ai-plus"?)',
    ],
    ["Policy:AI", undefined, 'id: expected an id as kind:lower-case-words, got "Policy:AI"'],
    ["", undefined, 'id: expected an id as kind:lower-case-words, got ""'],
    [
      "policy:a b\u0000",
      "Policy",
      'id: expected the id of a Policy as policy:lower-case-words, got "policy:a b\\u0000"',
    ],
  ] as const)("%j is none of %s", (id, kind, message) => {
    expect(() => checkId(id, "id", kind)).toThrow(badInput(message));
  });
});
