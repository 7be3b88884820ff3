import { MaxLength } from "class-validator";
import { badInput, KnownError } from "../../src/errors.js";
import { checkArguments } from "../../src/graphql/queries/check-arguments.js";
import { Id, Ids, IsPlainText, Kinds, Size, Text } from "../../src/graphql/queries/arguments.js";

class Args {
  @Size({ min: 1, max: 9, default: 3 }, "How many", "; page on")
  first?: number | null;

  @Id("Which.", "Policy")
  id: string = "policy:a";

  @Ids({ min: 1, max: 2 }, "Which.")
  ids: string[] = ["policy:a"];

  @Kinds("Of which.", ["Policy", "Place"])
  kinds?: string[] | null;

  @Text(5, "What to look for.")
  text: string = "a";

  @IsPlainText()
  scope: string = "";

  /** A decorator of class-validator as it comes. */
  @MaxLength(3)
  code: string = "";
}

const limit = (message: string) => new KnownError("LIMIT_EXCEEDED", message);

describe("arguments checked by their decorators", () => {
  it.each([{}, { first: null, kinds: null }, { first: 9, kinds: ["Place"], ids: ["a:b"].map(() => "policy:b") }])(
    "takes %j",
    (given) => expect(() => checkArguments(Object.assign(new Args(), given))).not.toThrow(),
  );

  it.each([
    [{ first: 0 }, badInput("first: expected a number from 1 to 9, got 0")],
    [{ first: 10 }, limit("first: expected at most 9, got 10; page on")],
    [
      { id: "place:a" },
      badInput('id: expected the id of a Policy as policy:lower-case-words, got "place:a", which is of kind Place'),
    ],
    [{ ids: [] }, badInput("ids: expected 1 to 2 ids, got 0")],
    [{ ids: ["policy:a", "policy:b", "policy:c"] }, limit("ids: expected at most 2 ids, got 3")],
    [{ ids: ["policy:a", "b"] }, badInput('ids[1]: expected an id as kind:lower-case-words, got "b"')],
    [{ kinds: [] }, badInput("kinds: expected at least one, got an empty list; leave it out for all")],
    [{ kinds: ["Place", "Turn"] }, badInput("kinds: expected some of Policy, Place, got Turn")],
    [{ text: "aaaaaa" }, limit("text: expected at most 5 characters, got 6")],
    [{ scope: "a\0" }, badInput('scope: expected a well-formed text without NUL, got "a\\u0000"')],
    [{ code: "long" }, badInput("code must be shorter than or equal to 3 characters")],
    [{ first: 0, id: "" }, badInput("first: expected a number from 1 to 9, got 0")],
  ])("refuses %j with the first reason", (given, error) => {
    expect(() => checkArguments(Object.assign(new Args(), given))).toThrow(error);
  });

  it("echoes no more of a value than its beginning, whatever it says", () => {
    const id = `$value${"x".repeat(500)}`;
    let message = "";
    try {
      checkArguments(Object.assign(new Args(), { id }));
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(message).toContain(`got "$value${"x".repeat(71)}…"`);
    expect(message.length).toBeLessThan(300);
  });
});
