import { useState } from "preact/hooks";
import { everythingMessages } from "../messages/everything.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { kindName } from "../messages/vocabulary.js";
import { ThingLink } from "../panel/thing-link.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate, viewAddress } from "../route/route.js";
import type { EverythingLayout } from "./everything-layout.js";

const rowsOfAPage = 50;

/** The same things as a list, what most is joined to first. */
export function EverythingList({ nodes }: { readonly nodes: EverythingLayout["nodes"] }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = everythingMessages[language];
  const [text, setText] = useState("");
  const wanted = text.trim().toLowerCase();
  const rows = nodes
    .filter(({ name, nameZh }) => `${name} ${nameZh ?? ""}`.toLowerCase().includes(wanted))
    .toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const pages = Math.max(Math.ceil(rows.length / rowsOfAPage), 1);
  const page = Math.min(Math.max(Number(route.params.page) || 1, 1), pages);
  const turn = (to: number) => navigate(addressWith(route, { page: to > 1 ? String(to) : null }));
  return (
    <>
      <div class="filter-bar">
        <label>
          {messages.filter}
          <input
            class="field"
            type="search"
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              navigate(addressWith(route, { page: null }), { replace: true });
            }}
          />
        </label>
        <nav class="everything-pages" aria-label={messages.page(page, pages)}>
          <button type="button" class="button" disabled={page === 1} onClick={() => turn(page - 1)}>
            {messages.before}
          </button>
          <span class="small">{messages.page(page, pages)}</span>
          <button type="button" class="button" disabled={page === pages} onClick={() => turn(page + 1)}>
            {messages.after}
          </button>
        </nav>
      </div>
      {rows.length === 0 && <p class="muted">{messages.noneMatch}</p>}
      <table class="picture-table everything-table">
        <thead>
          <tr>
            <th scope="col">{messages.thing}</th>
            <th scope="col">{messages.kind}</th>
            <th scope="col" class="number">
              {messages.joined}
            </th>
            <th scope="col">{messages.around}</th>
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
                  href={viewAddress(route, "network", { around: node.id })}
                  aria-label={`${messages.around}: ${nameIn(language, node)}`}
                >
                  {messages.around}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
