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
export function groupsOf({ suggest, search }: SearchQuery, language: Language): Group[] {
  const named = suggest.flatMap((suggestion) => optionOf(suggestion, suggest, language) ?? []);
  const kinds = [...new Set(named.map(({ kind }) => kind))];
  const known = new Set(named.map(({ id }) => id));
  const other = search.edges.filter(({ node }) => !known.has(node.id)).map((hit) => otherOf(hit, language));
  const described = other.flatMap((option) => (option && !option.at ? [option] : []));
  const said = other.flatMap((option) => (option?.at ? [option] : []));
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

function otherOf({ highlights: [best], node }: Hit, language: Language): Option | undefined {
  const { id, kind } = node;
  const text = best ? clipped(piecesOf(best.marked)) : [];
  if ("quote" in node)
    return node.turn ? { id, kind, name: text, at: { turn: node.turn.id, start: node.start } } : undefined;
  if (!("name" in node)) return undefined;
  return { id, kind, name: plain(nameIn(language, node)), because: { what: "description", text } };
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
