import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getIntrospectionQuery, graphqlSync } from "graphql";
import { createSchema } from "../../src/graphql/schema.js";

// Budgets of what readers and tools must take in. A change that needs more raises its number here and says why beside it.
const budgets = {
  /** Named types, those of introspection among them. */
  types: 298,
  /**
   * Bytes of the answer to the standard introspection query, which every editor sends first. Relation fields with their
   * arguments are a third of it. 600,000 before groups by what a metric measures, 605,000 before what follows up commitments
   * and what changed between documents, 625,000 before histories and the days on which relations are seen;
   * 650,000 before purposes, conditions, founders, partners, events' participants, and concepts; 715,000 before filters of
   * histories and of the days on which things are seen.
   */
  introspection: 720_000,
  /**
   * Lines in src/, and of them those that a command writes. 45,000 before loads to Neo4j in several transactions, operations
   * that run compiled, prices from the mean sizes of lists with a meter, search by words that tell, days as intervals, filters
   * and orders of one thing, warnings and hints, agents' answers that fit, GEXF, Federation, and running behind a proxy and on
   * disks that cannot be written; 52,000 before packs anywhere, the comparison of documents, transcripts of every layout, and
   * records that packs state together, with their histories; 59,000 before checks of each row against its quotations;
   * 61,000 before changes of values and relations between documents, posts, several who answer, and filters of histories;
   * 62,500 before Chinese quotations in the checks, names of metrics in Chinese, and rules of turns and purposes; 64,500 before
   * checks of names, negations and clauses, and drafts of packs from transcripts.
   */
  lines: 69_500,
  generated: 12_000,
};

const src = fileURLToPath(new URL("../../src/", import.meta.url));
const generated = ["graphql/schema.graphql"];
/** Written by the build, and in no commit. */
const built = "explorer/generated/";
const lines = (file: string) => readFileSync(join(src, file), "utf8").split("\n").length - 1;

describe("the budget", () => {
  it("of the schema's types", async () => {
    const types = Object.keys((await createSchema()).getTypeMap());
    expect(types.length).toBeLessThanOrEqual(budgets.types);
  });

  it("of its introspection", async () => {
    const answer = graphqlSync({ schema: await createSchema(), source: getIntrospectionQuery() });
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThanOrEqual(budgets.introspection);
  });

  it("of lines in src", () => {
    const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.\w+$/.test(file));
    const counted = files.filter((file) => !file.endsWith(".br") && !file.startsWith(built));
    const sum = counted.reduce((all, file) => all + lines(file), 0);
    expect(sum).toBeLessThanOrEqual(budgets.lines);
    expect(generated.reduce((all, file) => all + lines(file), 0)).toBeLessThanOrEqual(budgets.generated);
  });
});
