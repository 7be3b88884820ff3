import { type Thing, thingOf } from "../data/thing.js";
import type { BriefingQuery, Intent, Modality, PlaceFragment, RelationName } from "../generated/operations.js";
import { type Cited, overlap, type Span } from "./marked-text.js";

export type Shown = BriefingQuery["documents"]["nodes"][number]["shown"]["nodes"][number];

/** Fact that cites words of a turn, with the places of these words. */
export type CitingFact = { readonly id: string; readonly places: readonly PlaceFragment[] } & (
  | {
      readonly what: "relation";
      readonly relation: RelationName;
      readonly source: Thing;
      readonly target: Thing;
      readonly intent: Intent | null;
      readonly modality: Modality | null;
    }
  | { readonly what: "figure"; readonly said: string; readonly period: string; readonly metric: Thing | undefined }
  /** Fact of the turn itself: its topic, or to whom it hands over. */
  | { readonly what: "turn"; readonly relation: RelationName; readonly target: Thing }
  | { readonly what: "name"; readonly thing: Thing }
);

/** Relations that cite the label before a turn, which the head of the turn says already. */
const ofTheLabel: ReadonlySet<RelationName> = new Set(["SPOKEN_BY", "ASKED_BY"]);

const order: readonly CitingFact["what"][] = ["relation", "figure", "turn", "name"];

/** The facts that cite a turn: what it states first, then its figures, its topics, and what it names. */
export function factsOf({ id: turn, statedRelations, statedObservations }: Shown): CitingFact[] {
  const here = (places: readonly PlaceFragment[]) => places.filter((place) => place.turn?.id === turn);
  const relations = statedRelations.flatMap((stated): CitingFact[] => {
    const { id, relation, intent, modality, sourceNode, targetNode, evidence } = stated;
    if (!sourceNode || !targetNode || ofTheLabel.has(relation)) return [];
    const places = here(evidence);
    const target = thingOf(targetNode);
    if (relation === "MENTIONS") return [{ what: "name", id, places, thing: target }];
    if (sourceNode.id === turn) return [{ what: "turn", id, places, relation, target }];
    return [{ what: "relation", id, places, relation, source: thingOf(sourceNode), target, intent, modality }];
  });
  const figures = statedObservations.map(({ id, asSaid, period, metric, evidence }): CitingFact => ({
    what: "figure",
    id,
    places: here(evidence),
    said: asSaid,
    period: period?.code ?? "",
    metric: metric ? thingOf(metric) : undefined,
  }));
  const of = (what: CitingFact["what"]) => [...relations, ...figures].filter((fact) => fact.what === what);
  return order.flatMap(of);
}

/** The spans that facts cite, each with whether it states something. */
export const citedBy = (facts: readonly CitingFact[]): Cited[] =>
  facts.flatMap(({ what, places }) => places.map(({ start, end }) => ({ start, end, states: what !== "name" })));

/** The facts that cite words of a part of the text, in the order of those words. */
export function factsAt(facts: readonly CitingFact[], part: Span): CitingFact[] {
  const first = ({ places }: CitingFact) =>
    Math.min(...places.filter((place) => overlap(place, part)).map((p) => p.start));
  return facts
    .filter(({ places }) => places.some((place) => overlap(place, part)))
    .toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what) || first(a) - first(b));
}
