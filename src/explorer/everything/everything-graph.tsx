import { useMemo } from "preact/hooks";
import { AnswerView, Empty } from "../components/answer-states.js";
import { drawnKinds } from "../data/kinds.js";
import { useQuery } from "../data/use-query.js";
import { ExportMenu } from "../export/export-menu.js";
import { EverythingDocument } from "../generated/operations.js";
import { everythingMessages } from "../messages/everything.js";
import { useLanguage } from "../messages/language.js";
import { countsByKind } from "../network/kind-counts.js";
import { Legend } from "../network/legend.js";
import { ShowAs } from "../network/show-as.js";
import { useHiddenKinds } from "../network/use-hidden-kinds.js";
import { useCurrentRoute } from "../route/route-context.js";
import type { EverythingLayout } from "./everything-layout.js";
import { EverythingList } from "./everything-list.js";
import { EverythingPicture } from "./everything-picture.js";

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
  const language = useLanguage();
  const messages = everythingMessages[language];
  const list = useCurrentRoute().params.show === "list";
  const { hidden, toggle } = useHiddenKinds();
  const visible = useMemo(() => {
    const nodes = layout.nodes.filter(({ kind }) => !hidden.has(kind));
    const ids = new Set(nodes.map(({ id }) => id));
    return { nodes, edges: layout.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
  }, [layout, hidden]);
  const counts = [visible.nodes.length, visible.edges.length].map((count) => count.toLocaleString(language));
  return (
    <section class="everything">
      <header class="network-head">
        <h1>{messages.title}</h1>
        <ShowAs
          label={messages.showAs}
          picture={messages.asPicture}
          other={{ show: "list", label: messages.asTable }}
        />
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
