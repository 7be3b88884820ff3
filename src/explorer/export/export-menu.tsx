import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { exportMessages } from "../messages/export.js";
import { useLanguage } from "../messages/language.js";
import { graphiqlLink } from "./graphiql-link.js";
import { type Format, formats, type ViewExport } from "./view-export.js";

/**
 * Menu that downloads what its view shows. The view marks its pictures with `data-export="picture"` (an svg or a
 * canvas), the meanings of marks with `data-export="key"`, its table, shown or hidden, with `data-export="table"`, and
 * what is to stay out with `data-export="no"`.
 */
export function ExportMenu<Result extends { readonly release: { readonly id: string } | null }, Variables>(
  props: ViewExport<Result, Variables>,
) {
  const language = useLanguage();
  const messages = exportMessages[language];
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [offered, setOffered] = useState<readonly Format[]>();
  const [status, setStatus] = useState("");
  // Before the menu is painted: a reader who leaves it at once is noticed too.
  useLayoutEffect(() => {
    if (!offered) return;
    const leave = ({ target }: Event) => {
      if (!menu.current?.contains(target as Node)) setOffered(undefined);
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [offered]);

  useEffect(() => {
    if (status === "" || status === messages.making) return;
    const timer = setTimeout(() => setStatus(""), 8000);
    return () => clearTimeout(timer);
  }, [status]);

  const download = async (format: Format) => {
    setStatus(messages.making);
    const { downloadView } = await import("./download.js");
    setStatus(await downloadView(format, props, language));
    setOffered(undefined);
    button.current?.focus();
  };
  return (
    <div
      ref={menu}
      class="export-menu"
      data-export="no"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !offered) return;
        event.preventDefault();
        setOffered(undefined);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        class="button"
        aria-expanded={offered !== undefined}
        aria-controls={offered ? id : undefined}
        onClick={() => {
          setStatus("");
          setOffered(offered ? undefined : offeredBy(props));
        }}
      >
        {messages.open} <span aria-hidden="true">▾</span>
      </button>
      {offered && (
        <ul id={id} class="export-menu-list" aria-label={messages.lead}>
          {offered.map((format) => (
            <li key={format}>
              <button type="button" onClick={() => void download(format)}>
                {messages[format]} <span class="muted">{names[format]}</span>
              </button>
            </li>
          ))}
          <li>
            <a href={graphiqlLink(props.operation, props.variables)} target="_blank" rel="noopener">
              {messages.graphql} <span class="muted">GraphQL ↗</span>
            </a>
          </li>
        </ul>
      )}
      <span class="export-menu-status small" role="status">
        {status}
      </span>
    </div>
  );
}

const names: Readonly<Record<Format, string>> = {
  png: "PNG",
  svg: "SVG",
  csv: "CSV",
  gexf: "GEXF",
  graphml: "GraphML",
};

/** A canvas gives pixels only. A table can be drawn where there is no picture. */
function offeredBy({ graph }: { readonly graph?: unknown }): Format[] {
  const has = (what: string) => document.querySelector(`#view ${what}`) !== null;
  const table = has('table[data-export="table"]');
  const drawn = has('svg[data-export="picture"]') || table;
  const offers: Readonly<Record<Format, boolean>> = {
    png: drawn || has('canvas[data-export="picture"]'),
    svg: drawn,
    csv: table || graph !== undefined,
    gexf: graph !== undefined,
    graphml: graph !== undefined,
  };
  return formats.filter((format) => offers[format]);
}
