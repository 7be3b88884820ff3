import { kinds, relations } from "../../model/index.js";
import { isDayProperty, lastDayOf, storedProperties } from "../stored-properties.js";
import { write } from "./statements.js";

/** Statements that write the last days of partial days where a former version has written the days alone, each in transactions of its own. */
export function lastDaysTexts(): string[] {
  const of = [
    ...[...kinds.values()].map((kind) => ({ pattern: `(x:${kind.name})`, spec: kind })),
    ...[...relations.values()].map((relation) => ({ pattern: `()-[x:${relation.name}]->()`, spec: relation })),
  ];
  return [
    ...of.flatMap(({ pattern, spec }) =>
      storedProperties(spec)
        .filter(isDayProperty)
        .map(({ name }) => write.lastDays.text({ pattern, day: name, last: lastDayOf(name) })),
    ),
    write.endLastDays.text(),
  ];
}
