import { metricIn, whoIn } from "../figures/figure-text.js";
import { timeIn } from "../figures/period-text.js";
import type { FigurePanelQuery, SameFactKind } from "../generated/operations.js";
import { figureMessages } from "../messages/figure.js";
import { colonIn, useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";

/** Other statements of the same figure, with the judgement that they are the same. */
export function FigureRestatements({ figure }: { readonly figure: Figure }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = figureMessages[language];
  const others = [
    ...figure.sameFact.edges.filter(isJudged).map((edge) => ({ ...edge, verb: messages.sameFacts[edge.kind][0] })),
    ...figure.sameFactOf.edges.filter(isJudged).map((edge) => ({ ...edge, verb: messages.sameFacts[edge.kind][1] })),
  ];
  if (others.length === 0) return null;
  return (
    <section class="figure-others">
      <h3>{messages.otherStatements}</h3>
      <ul>
        {others.map(({ id, verb, node, reason, judgedBy }) => (
          <li key={id}>
            <p>
              {messages.thisFigure} <span class="fact-verb">{verb}</span>
              {colonIn(language)}
              <a href={addressWith(route, { open: node.id })} lang="en">
                “{node.asSaid}”
              </a>
            </p>
            <p class="muted small">
              {[metricIn(language, node), timeIn(language, node.period), whoIn(language, node), node.publishedOn]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p class="muted small">
              <span lang="en">{reason}</span> ({messages.judgedBy(judgedBy)})
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Figure = NonNullable<FigurePanelQuery["observation"]>;
type Edge = Figure["sameFact"]["edges"][number];

/** True of each link of the same fact; in the schema its type is that of other links too, which nobody judged. */
const isJudged = (edge: Edge): edge is Edge & { readonly kind: SameFactKind; readonly judgedBy: string } =>
  edge.kind !== null && edge.judgedBy !== null;
