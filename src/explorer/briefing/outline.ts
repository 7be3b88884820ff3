import type { OutlinedFragment } from "../generated/operations.js";

/** A question with its answers, or turns outside of questions. */
export interface Exchange {
  readonly number: number | undefined;
  readonly turns: readonly OutlinedFragment[];
}

/** The turns of a briefing by exchange, in their order; outside of exchanges each is alone. */
export function exchangesOf(turns: readonly OutlinedFragment[]): Exchange[] {
  const exchanges: { number: number | undefined; turns: OutlinedFragment[] }[] = [];
  for (const turn of turns) {
    const last = exchanges.at(-1);
    if (turn.exchange != null && last?.number === turn.exchange) last.turns.push(turn);
    else exchanges.push({ number: turn.exchange ?? undefined, turns: [turn] });
  }
  return exchanges;
}

/** The turns about a thing, each with the other turns of its exchange: an answer is not read without its question. */
export function aboutOnly(exchanges: readonly Exchange[], about: string | undefined): readonly Exchange[] {
  if (about === undefined) return exchanges;
  return exchanges.filter(({ turns }) => turns.some((turn) => isAbout(turn, about)));
}

const isAbout = (turn: OutlinedFragment, id: string) => turn.about.nodes.some((thing) => thing.id === id);

type Thing = OutlinedFragment["about"]["nodes"][number];

/** Topics of the turns, the most frequent first. */
export function topicsOf(turns: readonly OutlinedFragment[]): { readonly thing: Thing; readonly count: number }[] {
  const topics = new Map<string, { thing: Thing; count: number }>();
  for (const thing of turns.flatMap((turn) => turn.about.nodes)) {
    const known = topics.get(thing.id);
    if (known) known.count++;
    else topics.set(thing.id, { thing, count: 1 });
  }
  return [...topics.values()].toSorted((a, b) => b.count - a.count || (a.thing.name < b.thing.name ? -1 : 1));
}

/** The turns before and after one, among those that are listed. */
export function besides(exchanges: readonly Exchange[], id: string) {
  const turns = exchanges.flatMap((exchange) => exchange.turns);
  const at = turns.findIndex((turn) => turn.id === id);
  return { before: at < 0 ? undefined : turns[at - 1], after: at < 0 ? turns[0] : turns[at + 1] };
}
