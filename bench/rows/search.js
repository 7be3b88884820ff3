const texts = [
  "new energy steel",
  "robots pilot",
  "quality of medicine",
  "工业互联网",
  "semiconducters",
  "data security fund",
];

export const search = {
  name: "search",
  title: "search, top 20 with highlights",
  variants: () => texts.map((text) => ({ text })),
  graphql: `query ($text: String!) {
    search(text: $text, first: 20) { totalCount edges { score why highlights { field marked } node { id } } }
  }`,
  bounds: { "neo4j ms": 20, "embedded ms": 20 },
};
