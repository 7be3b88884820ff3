import { z } from "zod";
import { type RelationName, relations as allRelations } from "../../model/index.js";
import { nameFragment, type NamedData, nameOf, nodeName } from "../answers/node-summary.js";
import { type Evidence, quotation, quotationFragment, quotationLine, quotationsOf } from "../answers/quotation.js";
import {
  afterArgument,
  firstArgument,
  idArgument,
  kindsArgument,
  nextField,
  nextLine,
  relationsArgument,
  releaseField,
  releaseOf,
} from "./arguments.js";
import { dataOf, defineTool } from "./define-tool.js";
import { offsetOf } from "./offset.js";

const operation = /* GraphQL */ `
  query FindPaths(
    $from: ID!
    $to: ID!
    $maxLength: Int
    $relations: [RelationName!]
    $kinds: [KindName!]
    $first: Int!
  ) {
    release {
      id
    }
    paths(from: $from, to: $to, maxLength: $maxLength, relations: $relations, kinds: $kinds, first: $first) {
      more
      cut
      paths {
        length
        nodes {
          ...Name
        }
        steps {
          direction
          link {
            relation
            modality
            properties
            evidence {
              ...Quotation
            }
          }
        }
      }
    }
  }
  ${nameFragment}
  ${quotationFragment}
`;

interface Data {
  readonly release: { readonly id: string } | null;
  readonly paths: {
    readonly more: boolean;
    readonly cut: string | null;
    readonly paths: readonly {
      readonly length: number;
      readonly nodes: readonly NamedData[];
      readonly steps: readonly {
        readonly direction: "IN" | "OUT";
        readonly link: {
          readonly relation: string;
          readonly modality: string | null;
          readonly properties: Readonly<Record<string, unknown>>;
          readonly evidence: readonly Evidence[];
        };
      }[];
    }[];
  };
}

const maxPaths = 20;
const names = [...allRelations.keys()];
const facts = [...allRelations.values()].filter(({ walked }) => walked).map(({ name }) => name);
/** Who asked, who answered, and about what. */
const exchanges: readonly RelationName[] = ["ABOUT", "ANSWERS", "ASKED_BY", "HANDED_TO", "SPOKEN_BY"];

const path = z.object({
  length: z.number(),
  nodes: z.array(nodeName).describe("From the one end to the other."),
  steps: z.array(
    z.object({
      relation: z.string(),
      direction: z.enum(["IN", "OUT"]).describe("OUT runs along the path, IN against it."),
      modality: z.string().optional(),
      properties: z.record(z.string(), z.unknown()).describe("What the relation itself says."),
      quotations: z.array(quotation),
    }),
  ),
});

export const findPaths = defineTool({
  name: "find_paths",
  title: "Find paths",
  description:
    "How two things hang together: the shortest ways from one to the other along relations, each step with the words that state it. " +
    "By default along facts; where no facts link the two, also along who asked, who answered, and about what. " +
    "`leftOut` names the relations that were not walked.",
  input: z.strictObject({
    from: idArgument("Where the paths begin."),
    to: idArgument("Where they end."),
    maxLength: z.int().min(1).max(6).default(4).describe("The most relations of a path, 1 to 6."),
    relations: relationsArgument.describe("Along these relations only."),
    kinds: kindsArgument.describe("Only through things of these kinds; the two ends are free."),
    first: firstArgument(maxPaths, 5),
    after: afterArgument,
  }),
  output: z.object({
    release: releaseField,
    more: z.boolean().describe("Whether there are more paths than these."),
    cut: z.string().optional().describe("Why the search for paths ended early, where it did."),
    leftOut: z.array(z.string()).describe("Relations that were not walked: give `relations` to walk them."),
    paths: z.array(path),
    next: nextField,
  }),
  async answer({ from, to, maxLength, relations, kinds, first, after }, ask, signal) {
    const skipped = offsetOf(after);
    const limit = Math.min(skipped + first, maxPaths);
    const along = async (walked: readonly string[]) => {
      const variables = { from, to, maxLength, kinds, first: limit, relations: walked };
      return dataOf<Data>(await ask({ query: operation, variables, signal }));
    };
    let walked: readonly string[] = relations ?? facts;
    let answered = await along(walked);
    if (answered.paths.paths.length === 0 && relations === undefined) {
      walked = [...facts, ...exchanges];
      answered = await along(walked);
    }
    const { release, paths: found } = answered;
    const page = found.paths.slice(skipped);
    return {
      rows: page.length,
      take: (rows) => {
        const more = found.more || rows < page.length;
        return {
          release: releaseOf(release),
          more,
          ...(found.cut === null ? {} : { cut: found.cut }),
          leftOut: names.filter((name) => !walked.includes(name)),
          paths: page.slice(0, rows).map(({ length, nodes, steps }) => ({
            length,
            nodes: nodes.map(nameOf),
            steps: steps.map(({ direction, link: { relation, modality, properties, evidence } }) => ({
              relation,
              direction,
              ...(modality === null || modality === "REPORTED" ? {} : { modality }),
              properties,
              quotations: quotationsOf(evidence, relations ? 3 : 1),
            })),
          })),
          ...(more && rows > 0 && skipped + rows < maxPaths ? { next: String(skipped + rows) } : {}),
        };
      },
    };
  },
  write: ({ paths, more, leftOut, cut, ...page }) => [
    `${paths.length} paths${more ? ", and more" : ""}${cut === undefined ? "" : ` (${cut})`}:`,
    ...paths.map(({ nodes, steps }) =>
      [`- ${nodes[0]?.name}`, ...steps.map((step, index) => stepText(step, nodes[index + 1]?.name ?? ""))].join(" "),
    ),
    ...(leftOut.length > 0 ? [`Not walked: ${leftOut.join(", ")}`] : []),
    ...nextLine(page),
  ],
});

const stepText = ({ relation, direction, quotations }: z.output<typeof path>["steps"][number], to: string) =>
  `${direction === "OUT" ? `—${relation}→` : `←${relation}—`} ${to}${quotationLine(quotations)}`;
