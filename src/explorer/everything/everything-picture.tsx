import { useEffect, useRef, useState } from "preact/hooks";
import { useElementSize } from "../components/use-element-size.js";
import { drawnKinds } from "../data/kinds.js";
import { everythingMessages } from "../messages/everything.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { kindName } from "../messages/vocabulary.js";
import { ThingField } from "../network/thing-field.js";
import { ZoomButtons } from "../network/zoom-buttons.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate } from "../route/route.js";
import type { EverythingCanvas } from "./everything-canvas.js";
import type { EverythingLayout } from "./everything-layout.js";

type Props = Pick<EverythingLayout, "nodes" | "edges">;

/** The whole graph on a canvas. What draws it is loaded here, and nowhere before. */
export function EverythingPicture({ nodes, edges }: Props) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = everythingMessages[language];
  const { open } = route.params;
  const canvas = useRef<HTMLDivElement>(null);
  const size = useElementSize(canvas);
  const [drawing, setDrawing] = useState<EverythingCanvas>();
  const [failed, setFailed] = useState(false);
  const [pointed, setPointed] = useState<string>();
  const openThing = useRef<(id: string) => void>(() => {});
  openThing.current = (id) => navigate(addressWith(route, { open: id }));

  useEffect(() => {
    let made: EverythingCanvas | undefined;
    let wanted = true;
    import("./everything-canvas.js").then(
      ({ drawEverything }) => {
        if (!wanted || !canvas.current) return;
        made = drawEverything(canvas.current, {
          open: (id) => openThing.current(id),
          point: setPointed,
        });
        canvas.current.querySelector("canvas")?.setAttribute("data-export", "picture");
        setDrawing(made);
      },
      () => setFailed(true),
    );
    const theme = new MutationObserver(() => made?.recolor());
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    return () => {
      wanted = false;
      theme.disconnect();
      made?.stop();
    };
  }, []);
  useEffect(() => drawing?.show(nodes, edges, (node) => nameIn(language, node)), [drawing, nodes, edges, language]);
  useEffect(() => drawing?.resize(size), [drawing, size]);
  useEffect(() => drawing?.mark(open), [drawing, open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || !drawing) return;
    if (step) drawing.moveBy((step[0] ?? 0) * 80, (step[1] ?? 0) * 80);
    else if (event.key === "+" || event.key === "=") drawing.scaleBy(1.4);
    else if (event.key === "-") drawing.scaleBy(1 / 1.4);
    else if (event.key === "0") drawing.fit();
    else return;
    event.preventDefault();
  };
  const counts = [nodes.length, edges.length].map((count) => count.toLocaleString(language)) as [string, string];
  const thing = nodes.find(({ id }) => id === pointed);
  return (
    <>
      <div class="everything-find">
        <ThingField
          label={messages.find}
          kinds={drawnKinds}
          pick={(id) => {
            navigate(addressWith(route, { open: id }));
            drawing?.center(id);
          }}
        />
        <span class="muted small">{messages.lead}</span>
      </div>
      {failed && <p role="alert">{messages.notDrawable}</p>}
      <div class="picture everything-picture">
        <div
          ref={canvas}
          class="everything-canvas"
          role="img"
          tabIndex={0}
          aria-label={messages.picture(...counts)}
          aria-describedby="everything-help"
          data-drawn={drawing ? nodes.length : undefined}
          onKeyDown={onKeyDown}
        />
        <p class="picture-caption small" aria-hidden="true">
          {thing ? `${nameIn(language, thing)} · ${kindName[language][thing.kind]}` : ""}
        </p>
        <ZoomButtons outside={0} fit={() => drawing?.fit()} scaleBy={(factor) => drawing?.scaleBy(factor)} />
      </div>
      <p class="muted small picture-help" id="everything-help">
        {messages.help}
      </p>
    </>
  );
}
