import { useMemo } from "preact/hooks";
import { useQuery } from "../data/use-query.js";
import { Legend } from "../network/legend.js";
import { drawnKinds } from "../data/kinds.js";
import { countsByKind } from "../network/kind-counts.js";
import { EverythingDocument, type EverythingQuery } from "../operations.js";
import { addressWith, navigate } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { Empty, AnswerView } from "../shell/answer-states.js";
import { ExportMenu } from "../export/export-menu.js";
import { useLanguage } from "../messages/language.js";
import { EverythingList } from "./everything-list.js";
import { EverythingPicture } from "./everything-picture.js";
import { everythingMessages } from "../messages/everything.js";

export type EverythingLayout = EverythingQuery["layout"];

/** The whole graph as a picture or as a list. */
export function EverythingGraph() {
  const messages = everythingMessages[useLanguage()];
  const answer = useQuery(EverythingDocument, { kinds: drawnKinds });
  return (
    <AnswerView answer={answer} rows={8}>
      {({ layout }) => (layout.nodes.length > 0 ? <Loaded layout={layout} /> : <Empty>{messages.empty}</Empty>)}
    </AnswerView>
  );
}

function Loaded({ layout }: { readonly layout: EverythingLayout }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = everythingMessages[language];
  const { hide = "", show } = route.params;
  const hidden = useMemo(() => new Set(hide.split(",").filter(Boolean)), [hide]);
  const list = show === "list";
  const visible = useMemo(() => {
    const nodes = layout.nodes.filter(({ kind }) => !hidden.has(kind));
    const ids = new Set(nodes.map(({ id }) => id));
    return { nodes, edges: layout.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
  }, [layout, hidden]);
  const counts = [visible.nodes.length, visible.edges.length].map((count) => count.toLocaleString(language));
  const toggle = (kind: string) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    navigate(addressWith(route, { hide: [...next].join(",") || null, page: null }), { replace: true });
  };
  const showAs = (as: string | null) => navigate(addressWith(route, { show: as }), { replace: true });
  return (
    <section class="everything">
      <header class="network-head">
        <h1>{messages.title}</h1>
        <span class="button-pair" role="group" aria-label={messages.showAs}>
          <button type="button" class="button" aria-pressed={!list} onClick={() => showAs(null)}>
            {messages.asPicture}
          </button>
          <button type="button" class="button" aria-pressed={list} onClick={() => showAs("list")}>
            {messages.asTable}
          </button>
        </span>
        <ExportMenu
          view="everything"
          title={messages.title}
          operation={EverythingDocument}
          variables={{ kinds: drawnKinds }}
          graph={() => visible}
        />
      </header>
      <Legend
        counts={countsByKind(layout.nodes)}
        hidden={hidden}
        toggle={toggle}
        summary={messages.summary(...(counts as [string, string]))}
      />
      {layout.cut && (
        <p class="muted small" lang="en">
          {layout.cut}
        </p>
      )}
      {list ? (
        <EverythingList nodes={visible.nodes} />
      ) : (
        <EverythingPicture nodes={visible.nodes} edges={visible.edges} />
      )}
    </section>
  );
}
