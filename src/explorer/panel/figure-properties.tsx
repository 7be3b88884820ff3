import { comparisonIn, placeIn, rangeIn } from "../figures/figure-text.js";
import { quantityIn } from "../figures/number-text.js";
import { timeIn } from "../figures/period-text.js";
import { unitName } from "../figures/unit-text.js";
import type { FigurePanelQuery } from "../generated/operations.js";
import { figureMessages } from "../messages/figure.js";
import { listIn, nameIn, useLanguage } from "../messages/language.js";
import { modalities } from "../messages/vocabulary.js";

/** Properties of a figure: its number, range, unit, time and the rest. */
export function FigureProperties({ figure }: { readonly figure: NonNullable<FigurePanelQuery["observation"]> }) {
  const language = useLanguage();
  const messages = figureMessages[language];
  const { fields } = messages;
  const { value, unit, scope, modality, outOf, metric, inferred, comparedWith } = figure;
  const names = listIn(
    language,
    inferred.map((field) => messages.inferred[field] ?? field),
  );
  return (
    <dl class="names small">
      <dt>{fields.value}</dt>
      <dd>{value === null ? messages.noNumber : quantityIn(language, value, unit.code)}</dd>
      <dt>{fields.bounds}</dt>
      <dd>
        {rangeIn(language, figure)} <span class="muted">({messages.qualifiers[figure.qualifier]})</span>
      </dd>
      <dt>{fields.unit}</dt>
      <dd>{unitName(language, unit.code)}</dd>
      <dt>{fields.period}</dt>
      <dd>{timeIn(language, figure.period)}</dd>
      <dt>{fields.comparison}</dt>
      <dd>
        {comparisonIn(language, figure)}
        {comparedWith.nodes.length > 0 && `: ${comparedWith.nodes.map((other) => nameIn(language, other)).join(", ")}`}
      </dd>
      {outOf && (
        <>
          <dt>{fields.outOf}</dt>
          <dd>{messages.outOf(quantityIn(language, outOf.value, unit.code), outOf.of ?? "")}</dd>
        </>
      )}
      <dt>{fields.scope}</dt>
      <dd>{scope ?? messages.noScope}</dd>
      <dt>{fields.place}</dt>
      <dd>{placeIn(language, figure)}</dd>
      {metric && (
        <>
          <dt>{fields.metric}</dt>
          <dd>{nameIn(language, metric)}</dd>
        </>
      )}
      {modality && (
        <>
          <dt>{fields.modality}</dt>
          <dd>{modalities[language][modality]}</dd>
        </>
      )}
      {names && (
        <>
          <dt>{fields.inferred}</dt>
          <dd>{messages.inferredNote(names)}</dd>
        </>
      )}
    </dl>
  );
}
