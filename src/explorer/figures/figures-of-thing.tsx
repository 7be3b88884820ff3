import { KindMark } from "../marks/kind-mark.js";
import { FiguresOfDocument, type FiguresOfQuery } from "../operations.js";
import { panelWords } from "../messages/panel.js";
import { elsewhere } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { Shown } from "../shell/answer-states.js";
import { TakeAway } from "../export/export-menu.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { kindName } from "../messages/vocabulary.js";
import { type Figure, notedIn } from "./figure.js";
import { FigureTable, type Quoted } from "./figure-table.js";
import { MultipleChart } from "./small-multiple-chart.js";
import { multiplesOf } from "./small-multiples.js";
import { Picker, Things } from "./thing-picker.js";
import { useAllPages } from "../data/use-all-pages.js";
import { viewWords } from "../messages/figures.js";

/** All figures of one thing: a small chart for each statistic, and the same as a table. */
export function FiguresOf({ id }: { readonly id: string }) {
  const words = viewWords[useLanguage()];
  const answer = useAllPages<Figure, FiguresOfQuery, { id: string; after?: string | null }>(FiguresOfDocument, { id });
  return (
    <div class="figures">
      {!answer.data && <h1>{words.figuresOf}</h1>}
      <Shown answer={answer} rows={10}>
        {(data) => <Found data={data} id={id} />}
      </Shown>
    </div>
  );
}

function Found({ data, id }: { readonly data: FiguresOfQuery; readonly id: string }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = viewWords[language];
  const figures: readonly Quoted[] = data.observations.nodes;
  const thing = data.node && "name" in data.node ? data.node : undefined;
  const name = thing ? nameIn(language, thing) : "";
  const back = (
    <a class="button" href={elsewhere(route, "figures")}>
      {words.allFigures}
    </a>
  );
  if (!thing || figures.length === 0)
    return (
      <>
        <header class="figures-head">
          <h1>{thing ? name : words.figuresOf}</h1>
          {back}
        </header>
        <p class="lead">{thing ? words.nothingMeasured(name) : words.unknownThing(id)}</p>
        <Things />
      </>
    );
  const multiples = multiplesOf(figures);
  const missing = data.observations.totalCount - figures.length;
  return (
    <>
      <header class="figures-head">
        <h1>
          <KindMark kind={thing.kind} size={18} /> {name}
        </h1>
        <a class="button" href={elsewhere(route, "network", { around: thing.id, open: thing.id })}>
          {panelWords[language].network}
        </a>
        {back}
        <Picker label={words.pickOther} />
        <TakeAway view="figures" title={name} thing={id} operation={FiguresOfDocument} variables={{ id }} />
      </header>
      <p class="lead">
        {kindName[language][thing.kind]} · {words.figureCount(figures.length)}. {words.figuresOfLead}
      </p>
      {missing > 0 && <p class="small">{words.missing(missing)}</p>}
      <section aria-label={words.charts} class="figures-multiples">
        {multiples.map((multiple) => (
          <MultipleChart
            key={multiple.key}
            multiple={multiple}
            noted={notedIn(data.checks)}
            release={data.release?.id ?? ""}
          />
        ))}
      </section>
      <section class="figures-all" aria-labelledby="figures-all">
        <h2 id="figures-all">{words.table}</h2>
        <p class="small muted">{words.tableLead}</p>
        <FigureTable figures={figures} noted={notedIn(data.checks)} title={`${words.table}: ${name}`} />
      </section>
    </>
  );
}
