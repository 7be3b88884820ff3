/** Table of the errors that are raised on purpose: meaning, and who can fix them. docs/errors.md has the same; a test compares the two. */
export const errorCodes = {
  BAD_USER_INPUT: { meaning: "An argument is not what the field takes.", fixedBy: "the caller" },
  NOT_FOUND: { meaning: "No such thing.", fixedBy: "the caller" },
  CONFLICT: { meaning: "The write does not fit what the store holds.", fixedBy: "the caller" },
  UNAUTHENTICATED: { meaning: "The call needs a credential.", fixedBy: "the caller" },
  FORBIDDEN: { meaning: "The caller may not make this call.", fixedBy: "the operator" },
  LIMIT_EXCEEDED: { meaning: "The operation is larger than the server serves.", fixedBy: "the caller" },
  STORE_UNAVAILABLE: { meaning: "The store does not answer; the same call may work later.", fixedBy: "the operator" },
  NOT_WRITABLE: { meaning: "The server has no folder that it may write this to.", fixedBy: "the operator" },
  SERVER_BUSY: { meaning: "The server cannot run this now; the same call may work later.", fixedBy: "the operator" },
  CONFIG_INVALID: { meaning: "A setting is wrong; the server does not start.", fixedBy: "the operator" },
  MODEL_INVALID: { meaning: "The model contradicts itself; the server does not start.", fixedBy: "a developer" },
  PACK_INVALID: { meaning: "A pack has wrong rows; nothing of it was loaded.", fixedBy: "the pack's author" },
  STATEMENT_MISMATCH: {
    meaning: "A statement and its contract differ; the server does not start.",
    fixedBy: "a developer",
  },
  INTERNAL: { meaning: "Internal error; the id in the message is also in the log.", fixedBy: "a developer" },
} as const;
export type ErrorCode = keyof typeof errorCodes;

/** An error that was foreseen. Its message tells who can fix it: expected, got, where. */
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

/**
 * Message of an error for callers. Of a store that does not answer only the meaning: where it is, and why it does not answer, is
 * for the log.
 */
export const messageForCallers = ({ code, cause, message }: KnownError): string =>
  code === "STORE_UNAVAILABLE" && cause !== undefined ? errorCodes.STORE_UNAVAILABLE.meaning : message;

/** JSON of a value, cut to the length that an error shows. */
export const shown = (value: unknown): string => cut(JSON.stringify(value) ?? String(value));

/** Cuts a caller's own words to 80 characters, the last (a quotation mark, a bracket) included. */
export const cut = (echo: string): string =>
  echo.length > 80 ? `${echo.slice(0, 78).toWellFormed()}…${echo.slice(-1)}` : echo;

export const badInput = (message: string) => new KnownError("BAD_USER_INPUT", message);
