import { KindMark } from "../marks/kind-mark.js";
import { ThingLink } from "../panel/thing-link.js";
import { changed } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { kindNames } from "../messages/vocabulary.js";
import type { Drawn, DrawnNode } from "./placed-graph.js";
import { countsByKind, total } from "./kind-counts.js";
import { sentenceOf } from "./relation-sentence.js";
import { networkWords } from "../messages/network.js";

interface Props {
  readonly drawn: Drawn;
  readonly expand: (id: string) => void;
}

/** What the picture shows, as tables: the things of each kind with their relations, each of which opens its sentence. */
export function PictureTable({ drawn, expand }: Props) {
  const language = useLanguage();
  const words = networkWords[language];
  return (
    <div class="picture-tables">
      {countsByKind(drawn.nodes).map(({ kind, count }) => (
        <table key={kind} class="picture-table">
          <caption>
            <KindMark kind={kind} /> {kindNames[language][kind]} <span class="muted">{count}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.thing}</th>
              <th scope="col">{words.relations}</th>
            </tr>
          </thead>
          <tbody>
            {drawn.nodes
              .filter((node) => node.kind === kind)
              .toSorted((a, b) => nameIn(language, a).localeCompare(nameIn(language, b), language))
              .map((node) => (
                <Row key={node.id} node={node} drawn={drawn} expand={expand} />
              ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function Row({ node, drawn, expand }: Props & { readonly node: DrawnNode }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = networkWords[language];
  const edges = drawn.edges.filter(({ source, target }) => source === node || target === node);
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
            aria-label={`${words.expandShort(beyond)}: ${nameIn(language, node)}`}
          >
            {words.expandShort(beyond)}
          </button>
        )}
      </th>
      <td>
        {edges.length === 0 && <span class="muted">{words.none}</span>}
        <ul>
          {edges.map((edge) => (
            <li key={edge.id}>
              <a href={changed(route, { open: edge.id })}>{sentenceOf(language, edge)}</a>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
