import type { GraphQLFieldResolver } from "graphql";
import { KnownError, shown } from "../../errors.js";
import { didYouMean } from "../../model/did-you-mean.js";
import type { Release } from "../../store/store.js";
import type { Context } from "../read/context.js";
import { type Size, sizeOf } from "../read/size-argument.js";

type Resolver<Args = object> = GraphQLFieldResolver<unknown, Context, Args>;
interface Report {
  readonly checks: readonly { readonly rule: string; readonly status: string }[];
  readonly coverage: object;
}

/** Resolvers of the queries about releases, by name. */
export const releaseResolvers: Readonly<Record<string, Resolver<never>>> = {
  release: (_, __, { store }) => latest(store.releases()),
  releases: (_, __, { store }) => store.releases(),
  checks: async (_, { rule, status }: { rule?: string | null; status?: string | null }, { store }) => {
    const all = (await reportOf(store.releases()))?.checks ?? [];
    return all.filter((check) => (!rule || check.rule === rule) && (!status || check.status === status));
  },
  coverage: async (_, __, { store }) => (await reportOf(store.releases()))?.coverage ?? null,
  changesSince: async (_, args: { release: string; first?: number | null; after?: string | null }, { store }) => {
    const first = sizeOf("first", args.first, changeRows);
    const changes = await store.changesSince(args.release);
    if (!changes) {
      const known = (await store.releases()).map(({ id }) => id);
      throw new KnownError(
        "NOT_FOUND",
        `release: no release ${shown(args.release)} was loaded here${didYouMean(args.release, known)}`,
      );
    }
    const rest = changes.filter(({ id }) => !args.after || id > args.after);
    const nodes = rest.slice(0, first);
    return {
      totalCount: changes.length,
      nodes,
      endCursor: rest.length > nodes.length ? (nodes.at(-1)?.id ?? null) : null,
    };
  },
};

/** `share` of a tally: the part of the whole, 1 of nothing. */
export const shareOf = ({ total, covered }: { total: number; covered: number }) => (total === 0 ? 1 : covered / total);

const changeRows: Size = { least: 0, most: 1000, usual: 100 };

const latest = async (releases: Promise<readonly Release[]>) => (await releases).at(-1) ?? null;

async function reportOf(releases: Promise<readonly Release[]>): Promise<Report | undefined> {
  return (await latest(releases))?.report as Report | undefined;
}
