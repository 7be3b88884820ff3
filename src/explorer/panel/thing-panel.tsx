import { AnswerView } from "../components/answer-states.js";
import { KindMark } from "../components/kind-mark.js";
import { isMeasured, panelRelations } from "../data/kinds.js";
import { type Thing, thingOf } from "../data/thing.js";
import { useQuery } from "../data/use-query.js";
import { ThingDocument, type ThingQuery } from "../generated/operations.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { panelMessages } from "../messages/panel.js";
import { instruments, kindName } from "../messages/vocabulary.js";
import { useCurrentRoute } from "../route/route-context.js";
import { viewAddress } from "../route/route.js";
import { askersIn } from "./attribution.js";
import { FactCard } from "./fact-card.js";
import type { Fact } from "./fact.js";

/** Panel of one thing: its names and its relations, the most wanted first. */
export function ThingPanel({ id }: { readonly id: string }) {
  const messages = panelMessages[useLanguage()];
  const answer = useQuery(ThingDocument, { id, relations: panelRelations });
  return (
    <AnswerView answer={answer}>
      {(data) => (data.node ? <ThingDetails data={data} node={data.node} /> : <p>{messages.unknown(id)}</p>)}
    </AnswerView>
  );
}

type Node = NonNullable<ThingQuery["node"]>;

function ThingDetails({ data, node }: { readonly data: ThingQuery; readonly node: Node }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = panelMessages[language];
  const thing = thingOf(node);
  const facts = factsOf(node, thing);
  const askers = askersIn(language, data.turns.nodes);
  const other = language === "zh" ? thing.name : thing.nameZh;
  const entity = "aliases" in node ? node : undefined;
  return (
    <>
      <h2 class="panel-title">
        <KindMark kind={thing.kind} size={18} /> {nameIn(language, thing)}
      </h2>
      <p class="muted">
        {kindName[language][thing.kind]}
        {"instrument" in node && ` · ${instruments[language][node.instrument]}`}
        {"issuedOn" in node && node.issuedOn && ` · ${node.issuedOn}`}
      </p>
      {entity?.description && <p class="small">{entity.description}</p>}
      <dl class="names small">
        {other && other !== nameIn(language, thing) && (
          <>
            <dt>{language === "zh" ? messages.english : messages.chinese}</dt>
            <dd lang={language === "zh" ? "en" : "zh-Hans"}>{other}</dd>
          </>
        )}
        {entity && entity.aliases.length > 0 && (
          <>
            <dt>{messages.alsoCalled}</dt>
            <dd>{entity.aliases.join(" · ")}</dd>
          </>
        )}
        {entity && entity.externalIds.length > 0 && (
          <>
            <dt>{messages.ids}</dt>
            <dd>{entity.externalIds.map(({ scheme, value }) => `${scheme} ${value}`).join(" · ")}</dd>
          </>
        )}
      </dl>
      <p class="panel-actions">
        <a class="button" href={viewAddress(route, "network", { around: thing.id, open: thing.id })}>
          {messages.network}
        </a>
        {isMeasured(thing.kind) && (
          <a class="button" href={viewAddress(route, "figures", { of: thing.id })}>
            {messages.figures}
          </a>
        )}
      </p>
      {facts.length === 0 && <p class="muted">{messages.nothingSaid}</p>}
      {facts.map((fact) => (
        <FactCard key={fact.id} fact={fact} askers={askers} release={data.release?.id ?? ""} from={thing.id} />
      ))}
      {node.links.totalCount > node.links.edges.length && (
        <p class="muted small">{messages.moreLinks(node.links.edges.length, node.links.totalCount)}</p>
      )}
    </>
  );
}

/** Relations that readers look for, first. */
const first = ["TARGETS", "SAID_TO_AFFECT", "ISSUED", "IMPLEMENTS", "COMMITS", "ON", "HOLDS_POST", "SUCCEEDS"];
const rank = (relation: string) => (first.includes(relation) ? first.indexOf(relation) : first.length);

function factsOf({ links }: Node, thing: Thing): Fact[] {
  return links.edges
    .map(({ id, relation, direction, modality, properties, evidence, node }) => {
      const other = thingOf(node);
      const [source, target] = direction === "OUT" ? [thing, other] : [other, thing];
      const intent = (properties.intent ?? null) as Fact["intent"];
      return { id, relation, source, target, modality: modality ?? null, intent, evidence };
    })
    .toSorted((a, b) => rank(a.relation) - rank(b.relation));
}
