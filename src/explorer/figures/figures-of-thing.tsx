import { AnswerView } from "../components/answer-states.js";
import { KindMark } from "../components/kind-mark.js";
import { useAllPages } from "../data/use-all-pages.js";
import { ExportMenu } from "../export/export-menu.js";
import { FiguresOfDocument, type FiguresOfQuery } from "../generated/operations.js";
import { figuresMessages } from "../messages/figures.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { panelMessages } from "../messages/panel.js";
import { kindName } from "../messages/vocabulary.js";
import { useCurrentRoute } from "../route/route-context.js";
import { viewAddress } from "../route/route.js";
import { FigureTable, type Quoted } from "./figure-table.js";
import { type Figure, notedIn } from "./figure.js";
import { SmallMultipleChart } from "./small-multiple-chart.js";
import { smallMultiplesOf } from "./small-multiples.js";
import { ThingPicker, Things } from "./thing-picker.js";

/** Page of the figures of one thing: a small chart for each statistic, and the same as a table. */
export function FiguresOfThing({ id }: { readonly id: string }) {
  const messages = figuresMessages[useLanguage()];
  const answer = useAllPages<Figure, FiguresOfQuery, { id: string; after?: string | null }>(FiguresOfDocument, { id });
  return (
    <div class="figures">
      {!answer.data && <h1>{messages.figuresOf}</h1>}
      <AnswerView answer={answer} rows={10}>
        {(data) => <Found data={data} id={id} />}
      </AnswerView>
    </div>
  );
}

function Found({ data, id }: { readonly data: FiguresOfQuery; readonly id: string }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = figuresMessages[language];
  const figures: readonly Quoted[] = data.observations.nodes;
  const thing = data.node && "name" in data.node ? data.node : undefined;
  const name = thing ? nameIn(language, thing) : "";
  const back = (
    <a class="button" href={viewAddress(route, "figures")}>
      {messages.backToRanking}
    </a>
  );
  if (!thing || figures.length === 0)
    return (
      <>
        <header class="figures-head">
          <h1>{thing ? name : messages.figuresOf}</h1>
          {back}
        </header>
        <p class="lead">{thing ? messages.nothingMeasured(name) : messages.unknownThing(id)}</p>
        <Things />
      </>
    );
  const multiples = smallMultiplesOf(figures);
  const missing = data.observations.totalCount - figures.length;
  return (
    <>
      <header class="figures-head">
        <h1>
          <KindMark kind={thing.kind} size={18} /> {name}
        </h1>
        <a class="button" href={viewAddress(route, "network", { around: thing.id, open: thing.id })}>
          {panelMessages[language].network}
        </a>
        {back}
        <ThingPicker label={messages.pickOther} />
        <ExportMenu view="figures" title={name} thing={id} operation={FiguresOfDocument} variables={{ id }} />
      </header>
      <p class="lead">
        {kindName[language][thing.kind]} · {messages.figureCount(figures.length)}. {messages.figuresOfLead}
      </p>
      {missing > 0 && <p class="small">{messages.missing(missing)}</p>}
      <section aria-label={messages.charts} class="figures-multiples">
        {multiples.map((multiple) => (
          <SmallMultipleChart
            key={multiple.key}
            multiple={multiple}
            noted={notedIn(data.checks)}
            release={data.release?.id ?? ""}
          />
        ))}
      </section>
      <section class="figures-all" aria-labelledby="figures-all">
        <h2 id="figures-all">{messages.table}</h2>
        <p class="small muted">{messages.tableLead}</p>
        <FigureTable figures={figures} noted={notedIn(data.checks)} title={`${messages.table}: ${name}`} />
      </section>
    </>
  );
}
