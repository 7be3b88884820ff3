import { AnswerView } from "../components/answer-states.js";
import { KindMark } from "../components/kind-mark.js";
import { drawnKinds } from "../data/kinds.js";
import { type Thing, thingOf } from "../data/thing.js";
import { useQuery } from "../data/use-query.js";
import { PathsDocument, type PathsQuery } from "../generated/operations.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { networkMessages } from "../messages/network.js";
import { relations } from "../messages/vocabulary.js";
import { askersIn } from "../panel/attribution.js";
import { FactCard } from "../panel/fact-card.js";
import type { Fact } from "../panel/fact.js";
import { ThingField } from "./thing-field.js";

interface Props {
  /** Start of the paths: its id, and its name where the picture knows it. */
  readonly from: string;
  readonly name: string;
  readonly to: string | undefined;
  readonly shown: ReadonlySet<string>;
  readonly choose: (to: string) => void;
  readonly add: (things: readonly Thing[]) => void;
  readonly close: () => void;
}

/** Paths between two things: a field for the second one, then the paths, each step with its sentence. */
export function PathFinder({ from, name, to, shown, choose, add, close }: Props) {
  const language = useLanguage();
  const messages = networkMessages[language];
  const answer = useQuery(PathsDocument, to ? { from, to, kinds: drawnKinds } : undefined);
  return (
    <section
      class="path-finder"
      aria-label={messages.pathTitle(name)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) close();
      }}
    >
      <div class="path-head">
        <h2 class="chooser-title">{messages.pathTitle(name)}</h2>
        <ThingField key={from} label={messages.pathTo} pick={choose} autofocus={to === undefined} />
        <button type="button" class="button" onClick={close}>
          {messages.close}
        </button>
      </div>
      {to && (
        <AnswerView answer={answer} rows={3}>
          {(data) => <Paths data={data} shown={shown} add={add} />}
        </AnswerView>
      )}
    </section>
  );
}

function Paths({ data, shown, add }: Pick<Props, "shown" | "add"> & { readonly data: PathsQuery }) {
  const language = useLanguage();
  const messages = networkMessages[language];
  const { paths, more, cut } = data.paths;
  const askers = askersIn(language, data.turns.nodes);
  const end = paths[0]?.nodes.at(-1);
  return (
    <>
      <p class="muted small" role="status">
        {end ? messages.pathsFound(nameIn(language, thingOf(end)), paths.length) : messages.noPath}{" "}
        {more && messages.pathsMore}
      </p>
      {cut && (
        <p class="muted small" lang="en">
          {cut}
        </p>
      )}
      <ol class="paths">
        {paths.map((path, index) => {
          const things = path.nodes.map(thingOf);
          const byId = new Map(things.map((thing) => [thing.id, thing]));
          const facts = path.steps.flatMap(({ link }): Fact[] => {
            const [source, target] = [byId.get(link.source), byId.get(link.target)];
            return source && target ? [{ ...link, source, target }] : [];
          });
          const missing = things.filter(({ id }) => !shown.has(id));
          return (
            <li key={facts.map(({ id }) => id).join(" ")}>
              <details open={index === 0}>
                <summary>
                  <Chain things={things} facts={facts} />
                </summary>
                <div class="path-steps">
                  {facts.map((fact) => (
                    <FactCard key={fact.id} fact={fact} askers={askers} release={data.release?.id ?? ""} />
                  ))}
                </div>
              </details>
              <button
                type="button"
                class="button path-show"
                disabled={missing.length === 0}
                onClick={() => add(missing)}
              >
                {missing.length === 0 ? messages.pathShown : messages.showPath}
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** "Ministry issued → plan targets → 5G": the arrow shows which way each relation is said. */
function Chain({ things, facts }: { readonly things: readonly Thing[]; readonly facts: readonly Fact[] }) {
  const language = useLanguage();
  return (
    <span class="chain">
      {things.map((thing, index) => {
        const fact = facts[index - 1];
        const forwards = fact?.target.id === thing.id;
        return (
          <span key={thing.id} class="chain-part">
            {fact && (
              <span class="chain-verb muted small">
                {forwards ? "" : "← "}
                {relations[language][fact.relation]}
                {forwards ? " →" : ""}
              </span>
            )}
            <span class="chain-thing">
              <KindMark kind={thing.kind} size={12} /> {nameIn(language, thing)}
            </span>
          </span>
        );
      })}
    </span>
  );
}
