import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TypedDocumentString } from "../operations.js";
import type { View } from "../shell/route.js";
import { useLanguage } from "../messages/language.js";
import type { TakenGraph } from "./view-graph.js";
import { inGraphiql } from "./graphiql-link.js";
import { takeAwayWords } from "../messages/export.js";

export interface TakeAwayProps<Result, Variables> {
  readonly view: View;
  /** What the picture shows: its heading. */
  readonly title: string;
  /** The id of the one thing that the view is about; a part of the files' names. */
  readonly thing?: string | undefined;
  /** What the view asked. Its answer is at hand already, and tells the release. */
  readonly operation: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
  /** The view as a graph, where it is one. */
  readonly graph?: (() => TakenGraph | Promise<TakenGraph>) | undefined;
}

export const formats = ["png", "svg", "csv", "graphml"] as const;
export type Format = (typeof formats)[number];

/**
 * A menu that hands out what its view shows. The view marks its pictures with `data-export="picture"` (an svg or a
 * canvas), the meanings of marks with `data-export="key"`, its table, shown or hidden, with `data-export="table"`, and
 * what is to stay out with `data-export="no"`.
 */
export function TakeAway<Result extends { readonly release: { readonly id: string } | null }, Variables>(
  props: TakeAwayProps<Result, Variables>,
) {
  const language = useLanguage();
  const words = takeAwayWords[language];
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
    if (says === "" || says === words.making) return;
    const timer = setTimeout(() => setSays(""), 8000);
    return () => clearTimeout(timer);
  }, [says]);

  const take = async (format: Format) => {
    setSays(words.making);
    const { handOut } = await import("./download.js");
    setSays(await handOut(format, props, language));
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
        {words.open} <span aria-hidden="true">▾</span>
      </button>
      {offered && (
        <ul id={id} class="take-away-menu" aria-label={words.lead}>
          {offered.map((format) => (
            <li key={format}>
              <button type="button" onClick={() => void take(format)}>
                {words[format]} <span class="muted">{names[format]}</span>
              </button>
            </li>
          ))}
          <li>
            <a href={inGraphiql(String(props.operation), props.variables)} target="_blank" rel="noopener">
              {words.graphql} <span class="muted">GraphQL ↗</span>
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
