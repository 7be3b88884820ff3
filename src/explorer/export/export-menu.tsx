import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TypedDocumentString } from "../operations.js";
import type { View } from "../shell/route.js";
import { useLanguage } from "../messages/language.js";
import type { ViewGraph } from "./view-graph.js";
import { graphiqlLink } from "./graphiql-link.js";
import { exportMessages } from "../messages/export.js";

export interface ExportProps<Result, Variables> {
  readonly view: View;
  /** What the picture shows: its heading. */
  readonly title: string;
  /** The id of the one thing that the view is about; a part of the files' names. */
  readonly thing?: string | undefined;
  /** What the view asked. Its answer is at hand already, and tells the release. */
  readonly operation: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
  /** The view as a graph, where it is one. */
  readonly graph?: (() => ViewGraph | Promise<ViewGraph>) | undefined;
}

export const formats = ["png", "svg", "csv", "graphml"] as const;
export type Format = (typeof formats)[number];

/**
 * A menu that hands out what its view shows. The view marks its pictures with `data-export="picture"` (an svg or a
 * canvas), the meanings of marks with `data-export="key"`, its table, shown or hidden, with `data-export="table"`, and
 * what is to stay out with `data-export="no"`.
 */
export function ExportMenu<Result extends { readonly release: { readonly id: string } | null }, Variables>(
  props: ExportProps<Result, Variables>,
) {
  const language = useLanguage();
  const messages = exportMessages[language];
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [offered, setOffered] = useState<readonly Format[]>();
  const [says, setSays] = useState("");
  // Before the menu is painted: who leaves it at once is noticed too.
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
    if (says === "" || says === messages.making) return;
    const timer = setTimeout(() => setSays(""), 8000);
    return () => clearTimeout(timer);
  }, [says]);

  const take = async (format: Format) => {
    setSays(messages.making);
    const { downloadView } = await import("./download.js");
    setSays(await downloadView(format, props, language));
    setOffered(undefined);
    button.current?.focus();
  };
  return (
    <div
      ref={menu}
      class="take-away"
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
          setSays("");
          setOffered(offered ? undefined : offeredBy(props));
        }}
      >
        {messages.open} <span aria-hidden="true">▾</span>
      </button>
      {offered && (
        <ul id={id} class="take-away-menu" aria-label={messages.lead}>
          {offered.map((format) => (
            <li key={format}>
              <button type="button" onClick={() => void take(format)}>
                {messages[format]} <span class="muted">{names[format]}</span>
              </button>
            </li>
          ))}
          <li>
            <a href={graphiqlLink(String(props.operation), props.variables)} target="_blank" rel="noopener">
              {messages.graphql} <span class="muted">GraphQL ↗</span>
            </a>
          </li>
        </ul>
      )}
      <span class="take-away-says small" role="status">
        {says}
      </span>
    </div>
  );
}

const names: Readonly<Record<Format, string>> = { png: "PNG", svg: "SVG", csv: "CSV", graphml: "GraphML" };

/** A canvas gives pixels only. A table can be drawn where there is no picture. */
function offeredBy({ graph }: { readonly graph?: unknown }): Format[] {
  const has = (what: string) => document.querySelector(`#view ${what}`) !== null;
  const table = has('table[data-export="table"]');
  const drawn = has('svg[data-export="picture"]') || table;
  const offers: Readonly<Record<Format, boolean>> = {
    png: drawn || has('canvas[data-export="picture"]'),
    svg: drawn,
    csv: table || graph !== undefined,
    graphml: graph !== undefined,
  };
  return formats.filter((format) => offers[format]);
}
