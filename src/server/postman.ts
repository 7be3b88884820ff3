import type { Example } from "./examples.js";

/** Example operations as a Postman collection (format 2.1, which Insomnia reads too). */
export function postmanCollection(server: string, examples: readonly Example[]): object {
  return {
    info: {
      name: "Briefing graph",
      description:
        "Questions to a cited knowledge graph of government briefings. The variable `server` says where it is.",
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    variable: [{ key: "server", value: server }],
    item: examples.map(({ name, question, document }) => ({
      name: question,
      request: {
        description: `The operation is kept in docs/examples/${name}.graphql.`,
        method: "POST",
        header: [{ key: "Content-Type", value: "application/json" }],
        url: { raw: "{{server}}/graphql", host: ["{{server}}"], path: ["graphql"] },
        body: { mode: "graphql", graphql: { query: document, variables: "" } },
      },
      response: [],
    })),
  };
}
