import { engines, neo4jUri } from "../support/engines.js";
import { put, synthetic, syntheticPack } from "../support/packs.js";
import { scratchFolder } from "../support/scratch.js";
import { CopiedRepository } from "./copied-repository.js";

const question = `  quotationsBySpeaker: {
    cypher: "read/quotations-by-speaker",
    sql: \`SELECT speaker, count(*) AS total FROM "Evidence" WHERE speaker IS NOT NULL
      GROUP BY speaker ORDER BY total DESC, speaker LIMIT ?1\`,
    params: ["limit"],
    columns: { speaker: String, total: Number },
  },
`;

describe("a new question: a statement, its twin, a contract and a root field", () => {
  const copy = new CopiedRepository();
  beforeAll(() => {
    copy.add("new-question");
    copy.edit("src/store/questions.ts", put("} as const satisfies", `${question}} as const satisfies`));
    copy.edit("src/graphql/queries/index.ts", (text) =>
      put(
        "  EvidenceUrlResolver,\n",
        "  EvidenceUrlResolver,\n  QuotationsBySpeakerResolver,\n",
      )(`import { QuotationsBySpeakerResolver } from "./quotations-by-speaker.js";\n${text}`),
    );
    copy.build();
  }, 120_000);

  it("touches four files", () => {
    expect(copy.touched).toEqual([
      "cypher/read/quotations-by-speaker.cypher",
      "src/graphql/queries/quotations-by-speaker.ts",
      "src/store/questions.ts",
      "src/graphql/queries/index.ts",
    ]);
  });

  it("compiles", () => copy.check());

  for (const engine of engines)
    it(`${engine.name}: is answered`, async () => {
      await (await engine.open()).close();
      const settings = {
        DATA_DIR: scratchFolder(),
        ...(engine.name === "neo4j" ? { NEO4J_URI: String(neo4jUri) } : {}),
      };
      copy.run(["import", syntheticPack, "--source", synthetic], settings);
      const query = "{ quotationsBySpeaker(first: 2) { quotations speaker { id } } }";
      expect(JSON.parse(copy.run(["query", query], settings))).toEqual({
        quotationsBySpeaker: [
          { quotations: 38, speaker: { id: "official:oru-mavel" } },
          { quotations: 25, speaker: { id: "official:oru-tensk" } },
        ],
      });
    });
});
