import type { RunOperation } from "../../graphql/operation.js";
import type { Page } from "../answers/result.js";
import { releaseOf } from "./arguments.js";
import { dataOf } from "./define-tool.js";
import { offsetOf } from "./offset.js";

interface Query {
  readonly plural: string;
  /** Type of `where` in the schema. */
  readonly whereType: string;
  readonly where: object;
  readonly groupBy: string;
  readonly first: number;
  readonly after?: string | undefined;
}

interface Data {
  readonly release: { readonly id: string } | null;
  readonly found: {
    readonly totalCount: number;
    readonly aggregate: readonly {
      readonly count: number;
      readonly keys: readonly { readonly value: string | null; readonly node: { readonly label: string } | null }[];
    }[];
  };
}

interface Group {
  readonly value: string | null;
  readonly name?: string;
  readonly count: number;
}

interface Groups {
  readonly release: string;
  readonly total: number;
  readonly groups: Group[];
  readonly next?: string;
}

const operation = ({ plural, whereType }: Query) => /* GraphQL */ `
  query Groups($where: ${whereType}, $by: [GroupBy!], $first: Int) {
    release {
      id
    }
    found: ${plural}(where: $where) {
      totalCount
      aggregate(groups: { by: $by, first: $first }) {
        count
        keys {
          value
          node {
            label
          }
        }
      }
    }
  }
`;

/** Counts the rows of a kind in groups, the largest first. */
export async function groupsOf(query: Query, ask: RunOperation, signal: AbortSignal): Promise<Page<Groups>> {
  const skipped = offsetOf(query.after);
  const limit = Math.min(skipped + query.first + 1, maxGroups);
  const variables = { where: query.where, by: [query.groupBy], first: limit };
  const { release, found } = dataOf<Data>(await ask({ query: operation(query), variables, signal }));
  const all = found.aggregate.map(({ count, keys: [key] }): Group => {
    const name = key?.node?.label;
    return { value: key?.value ?? null, ...(name === undefined ? {} : { name }), count };
  });
  const page = all.slice(skipped, skipped + query.first);
  return {
    rows: page.length,
    take: (rows) => ({
      release: releaseOf(release),
      total: found.totalCount,
      groups: page.slice(0, rows),
      ...(all.length > skipped + rows ? { next: String(skipped + rows) } : {}),
    }),
  };
}

/** Maximum number of groups that an operation gives. */
const maxGroups = 1000;
