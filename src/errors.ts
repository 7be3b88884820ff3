/** Every error that is raised on purpose: what it means and who can mend it. README lists the same table; a test compares the two. */
export const errorCodes = {
  BAD_USER_INPUT: { says: "An argument is not what the field takes.", mend: "the caller" },
  NOT_FOUND: { says: "No such thing.", mend: "the caller" },
  CONFLICT: { says: "The write does not fit what the store holds.", mend: "the caller" },
  UNAUTHENTICATED: { says: "The call needs a credential.", mend: "the caller" },
  FORBIDDEN: { says: "The caller may not make this call.", mend: "the operator" },
  LIMIT_EXCEEDED: { says: "The operation is larger than the server serves.", mend: "the caller" },
  STORE_UNAVAILABLE: { says: "The store does not answer; the same call may work later.", mend: "the operator" },
  CONFIG_INVALID: { says: "A setting is wrong; the server does not start.", mend: "the operator" },
  MODEL_INVALID: { says: "The model contradicts itself; the server does not start.", mend: "a developer" },
  PACK_INVALID: { says: "A pack has wrong rows; nothing of it was loaded.", mend: "the pack's author" },
  STATEMENT_MISMATCH: { says: "A statement and its contract differ; the server does not start.", mend: "a developer" },
  INTERNAL: { says: "A fault of ours; the id in the message is also in the log.", mend: "a developer" },
} as const;
export type ErrorCode = keyof typeof errorCodes;

/** An error that was foreseen. Its message is written for whoever can mend it: expected, got, where. */
export class KnownError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = code;
  }
}

/** A value as an error shows it: its JSON, cut. */
export const shown = (value: unknown): string => cut(JSON.stringify(value) ?? String(value));

/** A caller's own words in an error: 80 characters of them, the last (a quotation mark, a bracket) included. */
export const cut = (echo: string): string =>
  echo.length > 80 ? `${echo.slice(0, 78).toWellFormed()}…${echo.slice(-1)}` : echo;

export const badInput = (message: string) => new KnownError("BAD_USER_INPUT", message);
