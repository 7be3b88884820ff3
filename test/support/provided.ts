/** Things that a test may need and `node test/run.js` provides: see test/provide.js. */
export type Provision =
  | "build"
  | "neo4j"
  | "browser"
  | "python"
  | "reconciler"
  | "restrictions"
  | "graphml"
  | "gephi"
  | "r"
  | "igraph";

/**
 * Gives what the runner provided; nothing where this machine cannot provide it. The runner looks for these calls in the
 * files that a test imports: a call both asks for a thing and has it provided.
 */
export function provided(what: Provision): readonly string[] | undefined {
  const all = JSON.parse(process.env.TEST_PROVIDED ?? "{}") as Partial<Record<Provision, readonly string[] | null>>;
  const given = all[what];
  if (given === undefined)
    throw new Error(`expected the runner to see provided("${what}"): run node test/run.js <file>`);
  return given ?? undefined;
}
