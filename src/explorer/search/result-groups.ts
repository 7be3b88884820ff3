import type { KindName, SearchQuery } from "../generated/operations.js";
import { type Language, nameIn } from "../messages/language.js";
import { clipped, type Piece, piecesOf } from "./highlights.js";

/** A line of the list: a thing, or words of the briefing. */
export interface Option {
  readonly id: string;
  readonly kind: KindName;
  readonly name: readonly Piece[];
  /** Text that was found where it is not the name that is shown, or that tells it from another of the same name. */
  readonly because?: { readonly what: Because; readonly text: readonly Piece[] };
  /** Place of a quotation. */
  readonly at?: { readonly turn: string; readonly start: number };
}

export type Because = "alias" | "english" | "chinese" | "description";

/** Lines of one kind, or those that were not found by name. */
export interface Group {
  readonly title: KindName | "described" | "said";
  readonly options: readonly Option[];
}

/** Lines at most: of all kinds together, shared evenly so that each is seen; of what was not found by name. */
const maxOptions = { named: 24, described: 5, said: 4 } as const;

/** Results by kind, the kind of the best one first. Descriptions and quotations come after all names. */
export function groupsOf({ suggest, search, quotations }: SearchQuery, language: Language): Group[] {
  const suggested = new Set(suggest.map(({ node }) => node.id));
  const others = search.edges.filter(({ node }) => !suggested.has(node.id));
  const byName = [...suggest, ...others.flatMap(suggestionOf)];
  const named = byName.flatMap((suggestion) => optionOf(suggestion, byName, language) ?? []);
  const kinds = [...new Set(named.map(({ kind }) => kind))];
  const known = new Set(named.map(({ id }) => id));
  const described = others.flatMap((hit) => (known.has(hit.node.id) ? [] : (describedOf(hit, language) ?? [])));
  const said = quotations.edges.flatMap((quotation) => saidOf(quotation) ?? []);
  const cap = Math.max(3, Math.floor(maxOptions.named / kinds.length));
  const groups: Group[] = [
    ...kinds.map((kind) => ({ title: kind, options: named.filter((option) => option.kind === kind).slice(0, cap) })),
    { title: "described", options: described.slice(0, maxOptions.described) },
    { title: "said", options: onceEach(said).slice(0, maxOptions.said) },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

type Suggestion = SearchQuery["suggest"][number];
type Hit = SearchQuery["search"]["edges"][number];
type Quotation = SearchQuery["quotations"]["edges"][number];

/** Hit by a name that has some of the words, as a suggestion. */
function suggestionOf({ highlights: [best], node }: Hit): Suggestion[] {
  return best && !["description", "action"].includes(best.field)
    ? [{ text: best.text, marked: best.marked, node }]
    : [];
}

function optionOf(
  { text, marked, node }: Suggestion,
  all: readonly Suggestion[],
  language: Language,
): Option | undefined {
  if (!("name" in node)) return undefined;
  const { id, kind } = node;
  const name = nameIn(language, node);
  if (text !== name) {
    const what = text === node.name ? "english" : text === node.nameZh ? "chinese" : "alias";
    return { id, kind, name: plain(name), because: { what, text: piecesOf(marked) } };
  }
  const found = { id, kind, name: piecesOf(marked) };
  const twin = all.some(({ node: other }) => other.id !== id && "name" in other && nameIn(language, other) === name);
  return twin && node.description
    ? { ...found, because: { what: "description", text: plain(node.description) } }
    : found;
}

function describedOf({ highlights: [best], node }: Hit, language: Language): Option | undefined {
  if (!("name" in node) || !best) return undefined;
  const because = { what: "description", text: clipped(piecesOf(best.marked)) } as const;
  return { id: node.id, kind: node.kind, name: plain(nameIn(language, node)), because };
}

function saidOf({ highlights: [best], node }: Quotation): Option | undefined {
  if (!("quote" in node) || !node.turn || !best) return undefined;
  const at = { turn: node.turn.id, start: node.start };
  return { id: node.id, kind: node.kind, name: clipped(piecesOf(best.marked)), at };
}

const plain = (text: string): Piece[] => [{ text, found: false }];

/** One sentence may be quoted for several facts, in spans that begin or end elsewhere: the best represents all. */
function onceEach(options: readonly Option[]): Option[] {
  const seen: string[] = [];
  return options.filter(({ name }) => {
    const text = name.map((piece) => piece.text.replace(/^…/, "")).join("");
    const known = seen.some((other) => other.includes(text) || text.includes(other));
    seen.push(text);
    return !known;
  });
}
