import { kinds, relations } from "./index.js";

/** Names of the fields that give at most one thing, along a relation or by its id: their filter is that of the thing. */
export const fieldsOfOne: ReadonlySet<string> = new Set([
  ...[...relations.values()].flatMap(({ single, forward, one }) => [
    ...(single ? [forward] : []),
    ...[one.forward, one.backward].filter((name) => name !== undefined),
  ]),
  ...[...kinds.values()].flatMap(({ fields }) =>
    fields.filter(({ ref, list }) => ref && !list).map(({ name }) => name),
  ),
]);
