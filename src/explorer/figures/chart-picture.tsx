import { useEffect, useRef, useState } from "preact/hooks";
import { figuresMessages } from "../messages/figures.js";
import { useLanguage } from "../messages/language.js";
import type { ChartRow } from "./chart-rows.js";
import { digitsIn, numberIn } from "./number-text.js";
import type { Domain } from "./whisker.js";

/** The picture, drawn when Plot has arrived and again when its width changes. */
export function ChartPicture({
  rows,
  domain,
  unit,
  name,
  source,
}: {
  readonly rows: readonly ChartRow[];
  readonly domain: Domain;
  /** The unit's code, for the scale. */
  readonly unit: string;
  readonly name: string;
  readonly source: string;
}) {
  const language = useLanguage();
  const messages = figuresMessages[language];
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const drawn = JSON.stringify([rows, domain, name, source]);
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    let wanted = true;
    let width = 0;
    const format = (value: number) =>
      unit === "percent" ? `${digitsIn(language, value)}%` : numberIn(language, value);
    const draw = async () => {
      if (!wanted || box.clientWidth === 0 || box.clientWidth === width) return;
      width = box.clientWidth;
      const plotted = await import("./plot-chart.js").catch(() => undefined);
      if (!wanted) return;
      if (plotted) box.replaceChildren(plotted.chart({ rows, domain, width, name, source, format }));
      else setFailed(true);
    };
    const watcher = new ResizeObserver(() => void draw());
    watcher.observe(box);
    return () => {
      wanted = false;
      watcher.disconnect();
    };
  }, [drawn]);
  if (failed) return <p class="small muted">{messages.chartsNotLoaded}</p>;
  return <div ref={place} class="figures-picture" />;
}
