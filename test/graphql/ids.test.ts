import { idFault } from "../../src/graphql/read/argument-checks.js";

describe("an id that is asked for", () => {
  it.each([
    ["policy:ai-plus", undefined],
    ["policy:ai-plus", "Policy"],
    ["evidence:scio-2025-04-18-0-96", "Evidence"],
  ] as const)("%s is one of %s", (id, kind) => expect(idFault(id, kind)).toBeUndefined());

  it.each([
    ["5g-setting-sail", "Policy", 'expected the id of a Policy as policy:lower-case-words, got "5g-setting-sail"'],
    [
      "industry:steel",
      "Policy",
      'expected the id of a Policy as policy:lower-case-words, got "industry:steel", which is of kind Industry',
    ],
    [
      "polcy:ai-plus",
      undefined,
      'expected an id as kind:lower-case-words, got "polcy:ai-plus" (did you mean "policy:"?)',
    ],
    ["Policy:AI", undefined, 'expected an id as kind:lower-case-words, got "Policy:AI" (did you mean "policy:"?)'],
    [
      "organization:xinhua",
      undefined,
      'expected an id as kind:lower-case-words, got "organization:xinhua" (did you mean "org:"?)',
    ],
    [
      "government-body:miit",
      "GovernmentBody",
      'expected the id of a GovernmentBody as body:lower-case-words, got "government-body:miit" (did you mean "body:"?)',
    ],
    ["", undefined, 'expected an id as kind:lower-case-words, got ""'],
    ["policy:a b\u0000", "Policy", 'expected the id of a Policy as policy:lower-case-words, got "policy:a b\\u0000"'],
  ] as const)("%j is none of %s", (id, kind, message) => {
    expect(idFault(id, kind)).toBe(message);
  });
});
