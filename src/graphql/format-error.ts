import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import { cut, KnownError, messageForCallers } from "../errors.js";
import { withHint } from "./hints/message-hints.js";

export type Log = (message: string, error: unknown) => void;

/** Formats an error for callers: known ones and GraphQL's own as written, of any other only an id that is in the log. */
export function errorFormatter(
  schema: GraphQLSchema,
  log: Log,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    if (cause instanceof KnownError) {
      if (cause.code === "STORE_UNAVAILABLE") log(cause.message, cause.cause);
      return { message: brief(messageForCallers(cause)), ...place, extensions: { code: cause.code } };
    }
    const code = String(formatted.extensions?.code ?? "");
    if (formatted.message.startsWith("Syntax Error: Document contains more"))
      return { message: formatted.message, ...place, extensions: { code: "LIMIT_EXCEEDED" } };
    if (code !== "" && code !== "INTERNAL_SERVER_ERROR")
      return { message: withHint(brief(formatted.message), schema, textOf(cause)), ...place, extensions: { code } };
    const id = randomUUID();
    log(`internal error ${id}`, cause);
    return { message: `Internal error; the log has it as ${id}.`, ...place, extensions: { code: "INTERNAL", id } };
  };
}

/** Place of an error in the operation. */
function textOf(error: unknown) {
  if (!(error instanceof GraphQLError)) return undefined;
  const { source, positions: [offset] = [] } = error;
  return source && offset !== undefined ? { text: source.body, offset } : undefined;
}

/** Cuts every quotation, word and bracketed group of a message to 80 characters: callers know what they sent. */
function brief(message: string): string {
  return echoes.reduce((text, echo) => text.replace(echo, cut), message).slice(0, 1000);
}

/** Texts that a message quotes; the last is a group three deep, as deep as GraphQL shows an object. */
const echoes = [/"(?:[^"\\]|\\.)*"/g, /\w{81,}/g, /[[{](?:[^[\]{}]|[[{](?:[^[\]{}]|[[{][^[\]{}]*[\]}])*[\]}])*[\]}]/g];
