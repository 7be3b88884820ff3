import { useState } from "preact/hooks";
import { ThingLink } from "../panel/thing-link.js";
import { changed, elsewhere, go } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { kindName } from "../messages/vocabulary.js";
import type { WholePicture } from "./everything-graph.js";
import { everythingWords } from "../messages/everything.js";

const rowsOfAPage = 50;

/** The same things as a list, what most is joined to first. */
export function EverythingList({ nodes }: { readonly nodes: WholePicture["nodes"] }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = everythingWords[language];
  const [text, setText] = useState("");
  const wanted = text.trim().toLowerCase();
  const rows = nodes
    .filter(({ name, nameZh }) => `${name} ${nameZh ?? ""}`.toLowerCase().includes(wanted))
    .toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const pages = Math.max(Math.ceil(rows.length / rowsOfAPage), 1);
  const page = Math.min(Math.max(Number(route.params.page) || 1, 1), pages);
  const turn = (to: number) => go(changed(route, { page: to > 1 ? String(to) : null }));
  return (
    <>
      <div class="tools">
        <label>
          {words.filter}
          <input
            class="field"
            type="search"
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              go(changed(route, { page: null }), { replace: true });
            }}
          />
        </label>
        <nav class="everything-pages" aria-label={words.page(page, pages)}>
          <button type="button" class="button" disabled={page === 1} onClick={() => turn(page - 1)}>
            {words.before}
          </button>
          <span class="small">{words.page(page, pages)}</span>
          <button type="button" class="button" disabled={page === pages} onClick={() => turn(page + 1)}>
            {words.after}
          </button>
        </nav>
      </div>
      {rows.length === 0 && <p class="muted">{words.noneMatch}</p>}
      <table class="picture-table everything-table">
        <thead>
          <tr>
            <th scope="col">{words.thing}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col" class="number">
              {words.joined}
            </th>
            <th scope="col">{words.around}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice((page - 1) * rowsOfAPage, page * rowsOfAPage).map((node) => (
            <tr key={node.id}>
              <th scope="row">
                <ThingLink thing={node} />
              </th>
              <td>{kindName[language][node.kind]}</td>
              <td class="number">{node.degree}</td>
              <td>
                <a
                  href={elsewhere(route, "network", { around: node.id })}
                  aria-label={`${words.around}: ${nameIn(language, node)}`}
                >
                  {words.around}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
