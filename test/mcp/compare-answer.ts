import { isDeepStrictEqual } from "node:util";

/** Differences of an answer from an expected part of it; empty without any. Objects and lists may contain more. */
export function missing(actual: unknown, expected: unknown, at = "answer"): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${at}: expected a list, got ${JSON.stringify(actual)}`];
    if (expected.length === 0) return actual.length === 0 ? [] : [`${at}: expected nothing, got ${actual.length}`];
    return expected.flatMap((item, index) =>
      actual.some((one) => missing(one, item).length === 0)
        ? []
        : [`${at}[${index}]: none of ${actual.length} holds ${JSON.stringify(item)}`],
    );
  }
  if (typeof expected === "object" && expected !== null)
    return Object.entries(expected).flatMap(([name, value]) =>
      missing((actual as Record<string, unknown> | undefined)?.[name], value, `${at}.${name}`),
    );
  return isDeepStrictEqual(actual, expected)
    ? []
    : [`${at}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
}

/** Tells whether an answer, or anything in it, has an expected part. */
export const occurs = (answer: unknown, expected: unknown): boolean =>
  missing(answer, expected).length === 0 ||
  (typeof answer === "object" && answer !== null && Object.values(answer).some((inner) => occurs(inner, expected)));

/** Every object of an answer that holds a quotation. */
export function quotationsIn(
  answer: unknown,
): { readonly id?: string; readonly quote: string; readonly start?: number }[] {
  if (typeof answer !== "object" || answer === null) return [];
  const inner = Object.values(answer).flatMap(quotationsIn);
  return "quote" in answer ? [answer as { quote: string }, ...inner] : inner;
}
