import { rowVerdicts, type RowProblem, type Verdict } from "./check.js";
import type { Facts } from "./facts.js";
import { groupBy } from "../../store/group-by.js";
import { namesOf } from "./names.js";
import { quotesOf, type Reading, readingsOf } from "./reading.js";

/**
 * The custom of places: a figure is about the place that its quotations name; else, marked as inferred, about the country of the
 * briefing, which is the one that most figures of its document are about.
 */
export function placesSaid(facts: Facts): Verdict[] {
  const names = placeNames(facts);
  const homes = homesOf(facts);
  return rowVerdicts(
    readingsOf(facts),
    (reading) => problemOf(facts, reading, names, homes.get(reading.claim.document)),
    "the words or the custom give the place",
  );
}

type PlaceNames = ReadonlyMap<string, RegExp>;

function problemOf(
  facts: Facts,
  reading: Reading,
  names: PlaceNames,
  home: string | undefined,
): RowProblem | undefined {
  const { figure, claim } = reading;
  const { place, inferred } = figure;
  const said = quotesOf(reading, "CLAIM", "SUBJECT").join(" . ");
  const named = [...names].filter(([, pattern]) => pattern.test(said)).map(([id]) => id);
  const measured = new Set(figure.metric ? facts.targets(figure.metric.id, "MEASURES") : []);
  const elsewhere = named.find(
    (id) =>
      id !== home &&
      id !== place &&
      !measured.has(id) &&
      !/\d|'s /.test(names.get(id)?.exec(said)?.[0] ?? "") &&
      !isWithin(facts, id, place === home ? undefined : place) &&
      !isWithin(facts, place, id) &&
      !names.get(id)?.test(figure.asSaid),
  );
  const word = (id: string) => names.get(id)?.exec(said)?.[0] ?? id;
  if (place === undefined)
    return elsewhere !== undefined && names.get(elsewhere)?.test(claim.quote)
      ? { field: "asSaid", problem: `"${word(elsewhere)}" is said, the row has no place` }
      : undefined;
  if (named.includes(place) && (place !== home || elsewhere === undefined)) return undefined;
  if (elsewhere !== undefined)
    return { field: "place", problem: `"${word(elsewhere)}" is said, the row is about ${place}` };
  if (place !== home) {
    return named.some((id) => isWithin(facts, place, id) && id !== home)
      ? undefined
      : { field: "place", problem: `no word names ${place}` };
  }
  if (/\b(?:nation\w*|the country|domestic\w*|across the country)\b/i.test(said) || inferred?.includes("place"))
    return undefined;
  return { field: "inferred", problem: `no word names ${place}: expected "place" among inferred` };
}

function isWithin(facts: Facts, id: string | undefined, whole: string | undefined): boolean {
  if (id === undefined || whole === undefined) return false;
  const broader = facts.targets(id, "BROADER");
  return broader.includes(whole) || broader.some((next) => isWithin(facts, next, whole));
}

/** Names of each place as whole words, with the adjective that ends a name in -n, -an, -ian, -ese or -ish. */
function placeNames(facts: Facts): PlaceNames {
  return new Map(
    facts.ofKind("Place").map(({ id }) => {
      const forms = namesOf(facts, id).flatMap((name) => {
        const plain = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
        const root = /^[A-Z][a-z]+$/.test(name) ? `|${name.replace(/[aeiouy]+$/, "")}(?:an|ian|ese|ish)` : "";
        return `${plain}${root}`;
      });
      return [id, new RegExp(`\\b(?:${forms.join("|")})(?!\\w)`)];
    }),
  );
}

/** The country that most figures of each document are about. */
function homesOf(facts: Facts): ReadonlyMap<string, string> {
  const countries = new Set(
    facts.ofKind("Place").flatMap(({ id, props }) => (props.classification === "COUNTRY" ? [id] : [])),
  );
  const placed = facts.figures.flatMap((figure) =>
    facts
      .claimsOf(figure)
      .flatMap(({ document }) =>
        figure.place !== undefined && countries.has(figure.place) ? [{ document, place: figure.place }] : [],
      ),
  );
  return new Map(
    [...groupBy(placed, ({ document }) => document)].flatMap(([document, own]) => {
      const counted = [...groupBy(own, ({ place }) => place)].toSorted((a, b) => b[1].length - a[1].length);
      return counted[0] ? [[document, counted[0][0]] as const] : [];
    }),
  );
}
