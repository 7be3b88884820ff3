const binding = "@photostructure/sqlite";
const counting = new URL("sqlite.js", import.meta.url).href;

/** Gives the SQLite binding that counts to all but that one itself: the methods of the native one cannot be replaced. */
export function resolve(specifier, context, next) {
  return specifier === binding && context.parentURL !== counting
    ? { url: counting, shortCircuit: true }
    : next(specifier, context);
}
