import { useAnswer } from "../data/use-query.js";
import { pictured } from "../network/kind-counts.js";
import { ExtentDocument, type ExtentQuery, type RelationName } from "../operations.js";
import { changed, elsewhere } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { Shown } from "../shell/answer-states.js";
import { useLanguage } from "../messages/language.js";
import { Whole } from "./everything-graph.js";
import { everythingWords } from "../messages/everything.js";

/** The whole graph; how much that is stands before it, and nothing of it is loaded until the reader asks. */
export function EverythingView() {
  return useCurrentRoute().params.draw ? <Whole /> : <Notice />;
}

function Notice() {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = everythingWords[language];
  const answer = useAnswer(ExtentDocument, {});
  return (
    <>
      <h1>{words.title}</h1>
      <Shown answer={answer} rows={2}>
        {(data) => {
          const { things, relations, kilobytes } = extentOf(data);
          const said = [things, relations, kilobytes].map((count) => count.toLocaleString(language));
          return <p class="lead">{words.notice(...(said as [string, string, string]))}</p>;
        }}
      </Shown>
      <p class="everything-ways">
        <a class="button primary" href={changed(route, { draw: "1" })}>
          {words.draw}
        </a>
        <a class="button" href={changed(route, { draw: "1", show: "list" })}>
          {words.list}
        </a>
        <a class="button" href={elsewhere(route, "network")}>
          {words.network}
        </a>
      </p>
    </>
  );
}

/** Relations that may join two things of the picture: the others lead to figures, promises and turns. */
const joining: ReadonlySet<RelationName> = new Set([
  "PART_OF",
  "HOLDS_POST",
  "ISSUED",
  "IMPLEMENTS",
  "SUCCEEDS",
  "TARGETS",
  "SAID_TO_AFFECT",
  "BROADER",
  "COVERS",
  "MATCHES",
  "PRODUCES",
  "APPLIED_IN",
  "LOCATED_IN",
  "VARIANT_OF",
  "POSSIBLY_SAME",
]);
/** What one of each takes in the answer, and what draws them, in bytes. */
const bytes = { thing: 150, relation: 111, drawing: 60_000 };

function extentOf({ stats }: ExtentQuery) {
  const sum = (counts: readonly { readonly name: string; readonly count: number }[], names: ReadonlySet<string>) =>
    counts.filter(({ name }) => names.has(name)).reduce((total, { count }) => total + count, 0);
  const things = sum(stats.kinds, new Set<string>(pictured));
  const relations = sum(stats.relations, joining);
  const size = things * bytes.thing + relations * bytes.relation + bytes.drawing;
  return { things, relations, kilobytes: Math.ceil(size / 10_000) * 10 };
}
