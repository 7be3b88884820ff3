import { Kind, parse, print, visit } from "graphql";

/** Operations and fragments of some GraphQL texts, by kind. */
export function documentsIn(texts) {
  const definitions = texts.flatMap((text) => parse(text, { noLocation: true }).definitions);
  return {
    operations: definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION),
    fragments: new Map(
      definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
    ),
  };
}

/** A TypeScript module with a constant for each operation: `MatrixDocument` for `query Matrix`. */
export function operationsModule({ operations, fragments }) {
  const constants = [...fragments].map(([name, fragment]) => `const ${name} = ${literal(print(fragment))};`);
  const documents = operations.map((operation) => {
    const name = operation.name.value;
    const parts = [literal(print(operation)), ...usedBy(operation, fragments)];
    return `export const ${name}Document: Operation<Types.${name}Query, Types.${name}QueryVariables> = {\n  text: [${parts.join(", ")}].join("\\n\\n"),\n};`;
  });
  return [
    'import type * as Types from "./types.js";',
    'export type * from "./types.js";\n',
    operationType,
    ...constants,
    ...documents,
    "",
  ].join("\n");
}

const operationType = `/** Text of a GraphQL operation, typed by its answer and its variables. */
export interface Operation<Result, Variables> {
  readonly text: string;
  /** Never present: carries the types. */
  readonly types?: (variables: Variables) => Result;
}
`;

const literal = (text) => `\`${text.replaceAll(/[`\\$]/g, "\\$&")}\``;

/** Names of the fragments that a definition spreads, and that these spread, each once. */
function usedBy(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      if (found.has(value)) return;
      const fragment = fragments.get(value);
      if (!fragment) throw new Error(`fragment ${value}: expected in src/explorer/operations, got none`);
      found.add(value);
      usedBy(fragment, fragments, found);
    },
  });
  return [...found];
}
