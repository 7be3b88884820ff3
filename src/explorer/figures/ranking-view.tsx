import { useState } from "preact/hooks";
import { AnswerView, Empty } from "../components/answer-states.js";
import { useAllPages } from "../data/use-all-pages.js";
import { ExportMenu } from "../export/export-menu.js";
import { ChangesDocument, type ChangesQuery } from "../generated/operations.js";
import { figuresMessages } from "../messages/figures.js";
import { useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { ChartPicture } from "./chart-picture.js";
import { rankingRows } from "./chart-rows.js";
import { ExcludedFigures } from "./excluded-figures.js";
import { sourceIn } from "./figure-text.js";
import { type Figure, notedIn } from "./figure.js";
import { RankingControls } from "./ranking-controls.js";
import { chooseSetting } from "./ranking-setting.js";
import { RankingTable } from "./ranking-table.js";
import { type Order, rank, type Ranked as RankedRow } from "./ranking.js";
import { settingLine } from "./setting-text.js";
import { ThingPicker } from "./thing-picker.js";
import { domainOf } from "./whisker.js";

/** Ranking of what grew fastest, among figures that can be compared, and what had to be left out. */
export function RankingView() {
  const messages = figuresMessages[useLanguage()];
  const order = useOrder();
  const answer = useAllPages<Figure, ChangesQuery, { after?: string | null }>(ChangesDocument, {});
  return (
    <div class="figures">
      <header class="figures-head">
        <h1>{messages.ranking[order]}</h1>
        <ThingPicker label={messages.figuresOf} />
        {answer.data && (
          <ExportMenu view="figures" title={messages.ranking[order]} operation={ChangesDocument} variables={{}} />
        )}
      </header>
      <p class="lead">{messages.rankingLead}</p>
      <AnswerView answer={answer} rows={10}>
        {(data) => <Ranked data={data} order={order} />}
      </AnswerView>
    </div>
  );
}

const useOrder = (): Order => (useCurrentRoute().params.order === "fall" ? "fall" : "growth");

function Ranked({ data, order }: { readonly data: ChangesQuery; readonly order: Order }) {
  const { params } = useCurrentRoute();
  const language = useLanguage();
  const messages = figuresMessages[language];
  const figures = data.observations.nodes;
  if (figures.length === 0) return <Empty>{messages.empty}</Empty>;
  const choice = chooseSetting(figures, params);
  const { rows, left } = rank(figures, choice.setting, order);
  const source = sourceIn(
    language,
    rows.map(({ figure }) => figure),
    data.release?.id ?? "",
  );
  const missing = data.observations.totalCount - figures.length;
  return (
    <>
      <RankingControls choice={choice} order={order} />
      <RankingTable rows={rows} noted={notedIn(data.checks)} title={messages.ranking[order]} />
      <p class="figures-note small muted">{messages.openWhiskers}</p>
      <p class="figures-source small muted">{source}</p>
      <AsPicture rows={rows} source={source} title={`${messages.ranking[order]} (${settingLine(language, choice)})`} />
      {missing > 0 && <p class="small">{messages.missing(missing)}</p>}
      <ExcludedFigures
        left={left}
        figures={figures}
        setting={choice.setting}
        order={order}
        noted={notedIn(data.checks)}
      />
    </>
  );
}

/** The ranking as one picture with its source in it, to keep or to show; drawn when it is asked for. */
function AsPicture({
  rows,
  source,
  title,
}: {
  readonly rows: readonly RankedRow[];
  readonly source: string;
  readonly title: string;
}) {
  const language = useLanguage();
  const messages = figuresMessages[language];
  const [open, setOpen] = useState(false);
  const [first] = rows;
  if (!first) return null;
  const domain = domainOf(rows.map(({ figure }) => figure));
  return (
    <details class="figures-as-picture" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.asPicture}</summary>
      {open && (
        <ChartPicture
          rows={rankingRows(language, rows, domain)}
          domain={domain}
          unit={first.figure.unit.code}
          name={messages.chartOf(title)}
          source={`${title}. ${source}`}
        />
      )}
    </details>
  );
}
