import { type ValidationOptions, validateSync } from "class-validator";
import { badInput, type ErrorCode, KnownError } from "../../errors.js";

interface Refusal {
  readonly code: ErrorCode;
  readonly message: (value: never, argument: string) => string;
}

/**
 * Options of a class-validator decorator: the error that it raises. The message is no `message` of class-validator's, which
 * would put the caller's whole value wherever that value says `$value`.
 */
export const refusal = (code: ErrorCode, message: Refusal["message"]): ValidationOptions => ({
  context: { code, message } satisfies Refusal,
});

/** Checks an `@ArgsType` instance by its class-validator decorators: the `validateFn` of buildSchema. Raises the first error. */
export function checkArguments(args: unknown): void {
  if (typeof args !== "object" || args === null) return;
  const [error] = validateSync(args, { forbidUnknownValues: false, stopAtFirstError: true });
  if (!error) return;
  const [found] = Object.values(error.contexts ?? {}) as Refusal[];
  if (!found) throw badInput(Object.values(error.constraints ?? {}).join("; "));
  throw new KnownError(found.code, found.message(error.value as never, error.property));
}
