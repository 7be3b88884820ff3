import { KindMark } from "../components/kind-mark.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { networkMessages } from "../messages/network.js";
import { kindNames } from "../messages/vocabulary.js";
import { ThingLink } from "../panel/thing-link.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";
import { countsByKind, total } from "./kind-counts.js";
import type { PlacedGraph, PlacedNode } from "./placed-graph.js";
import { relationSentence } from "./relation-sentence.js";

interface Props {
  readonly graph: PlacedGraph;
  readonly expand: (id: string) => void;
}

/** Tables of what the picture shows: the things of each kind with their relations, each of which opens its sentence. */
export function PictureTable({ graph, expand }: Props) {
  const language = useLanguage();
  const messages = networkMessages[language];
  return (
    <div class="picture-tables">
      {countsByKind(graph.nodes).map(({ kind, count }) => (
        <table key={kind} class="picture-table">
          <caption>
            <KindMark kind={kind} /> {kindNames[language][kind]} <span class="muted">{count}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{messages.thing}</th>
              <th scope="col">{messages.relations}</th>
            </tr>
          </thead>
          <tbody>
            {graph.nodes
              .filter((node) => node.kind === kind)
              .toSorted((a, b) => nameIn(language, a).localeCompare(nameIn(language, b), language))
              .map((node) => (
                <Row key={node.id} node={node} graph={graph} expand={expand} />
              ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function Row({ node, graph, expand }: Props & { readonly node: PlacedNode }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = networkMessages[language];
  const edges = graph.edges.filter(({ source, target }) => source === node || target === node);
  const beyond = total(node.beyond);
  return (
    <tr>
      <th scope="row">
        <ThingLink thing={node} />
        {beyond > 0 && (
          <button
            type="button"
            class="link-button table-expand"
            onClick={() => expand(node.id)}
            aria-label={`${messages.expandShort(beyond)}: ${nameIn(language, node)}`}
          >
            {messages.expandShort(beyond)}
          </button>
        )}
      </th>
      <td>
        {edges.length === 0 && <span class="muted">{messages.none}</span>}
        <ul>
          {edges.map((edge) => (
            <li key={edge.id}>
              <a href={addressWith(route, { open: edge.id })}>{relationSentence(language, edge)}</a>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
