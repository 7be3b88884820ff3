import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../data/query.js";
import { type KindName, NeighboursDocument, NetworkDocument } from "../operations.js";
import { changed, go } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { TakeAway } from "../export/export-menu.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { type Drawn, without } from "./placed-graph.js";
import { Legend } from "./legend.js";
import { NeighbourChooser } from "./neighbor-chooser.js";
import { neighboursOf } from "./neighbors.js";
import { NetworkHead } from "./network-head.js";
import { NodeTools } from "./node-actions.js";
import { PathFinder } from "./path-finder.js";
import { canCollapse, collapsed, grown, mostAdded, mostShown, shownIds as shownIdsOf } from "./expansion.js";
import { PictureTable } from "./picture-table.js";
import { Picture } from "./network-picture.js";
import { countsByKind, pictured, total } from "./kind-counts.js";
import { takenOf } from "./network-export.js";
import type { Growing } from "./use-expansion.js";
import type { Centre } from "./use-placed-graph.js";
import { countsIn, networkWords } from "../messages/network.js";

interface Props {
  readonly centre: Centre;
  readonly drawn: Drawn;
  readonly growing: Growing;
  /** Whether the picture is the one that the address says, not the one before. */
  readonly settled: boolean;
}

/** The picture around a thing with all that can be done to it. */
export function Network({ centre, drawn, growing, settled }: Props) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = networkWords[language];
  const { growth, change } = growing;
  const { open, to, from, hide = "", show } = route.params;
  const [chosen, setChosen] = useState<string>();
  const [choosing, setChoosing] = useState<string>();
  const tools = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);

  const shownIds = new Set(drawn.nodes.map(({ id }) => id));
  const hidden = new Set(hide.split(",").filter(Boolean));
  const visible = without(drawn, hidden, centre.id);
  const nodeOf = (id: string | undefined) => visible.nodes.find((one) => one.id === id);
  const active = nodeOf(chosen) ?? nodeOf(open) ?? nodeOf(centre.id);
  const room = mostShown - drawn.nodes.length;
  const said = useChanges(drawn, settled);

  const add = (by: string | undefined, things: readonly { readonly id: string }[]) => {
    setChoosing(undefined);
    const ids = things.map(({ id }) => id).slice(0, Math.min(room, mostAdded));
    if (ids.length > 0) change(grown(growth, { from: by, ids }));
  };
  const expand = async (id: string) => {
    const node = nodeOf(id);
    const beyond = total(node?.beyond ?? []);
    if (!node || beyond === 0 || room === 0) return;
    setChosen(id);
    if (beyond > Math.min(mostAdded, room)) return setChoosing(id);
    const { subgraph } = await ask(NeighboursDocument, { id, kinds: pictured });
    add(
      id,
      neighboursOf(id, subgraph).filter((thing) => !shownIds.has(thing.id)),
    );
  };
  const collapse = (id: string) => {
    if (canCollapse(centre.id, growth, id)) change(collapsed(centre.id, centre.first, growth, id));
  };
  const backToPicture = () =>
    section.current?.querySelector<SVGGElement>('[data-node][tabindex="0"]')?.focus({ preventScroll: true });
  const toggle = (kind: KindName) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    go(changed(route, { hide: [...next].join(",") || null }), { replace: true });
  };
  const actions = {
    choose: setChosen,
    openThing: (id: string) => go(changed(route, { open: id })),
    openEdge: (id: string) => go(changed(route, { open: id })),
    expand: (id: string) => void expand(id),
    collapse,
    findPath: (id: string) => go(changed(route, { from: id, to: null })),
    toActions: () => requestAnimationFrame(() => tools.current?.querySelector<HTMLElement>("button:enabled")?.focus()),
    close: () => (choosing ? setChoosing(undefined) : go(changed(route, { open: null }))),
  };
  useUndoKeys(growing);

  const chooser = nodeOf(choosing);
  return (
    <section class="network" ref={section} data-settled={settled}>
      <NetworkHead centre={nodeOf(centre.id)} growing={growing}>
        <TakeAway
          view="network"
          thing={centre.id}
          title={`${words.around} ${nameOfPathStart(centre.id)}`}
          operation={NetworkDocument}
          variables={{ ids: shownIdsOf(centre.id, centre.first, growth), kinds: pictured }}
          graph={() => takenOf(visible)}
        />
      </NetworkHead>
      <Legend
        counts={countsByKind(drawn.nodes)}
        hidden={hidden}
        toggle={toggle}
        summary={`${words.thingsCount(visible.nodes.length)}, ${words.relationsCount(visible.edges.length)}`}
      />
      {active && show !== "table" && (
        <NodeTools
          node={active}
          centre={active.id === centre.id}
          room={room}
          canCollapse={canCollapse(centre.id, growth, active.id)}
          tools={tools}
          expand={() => void expand(active.id)}
          collapse={() => collapse(active.id)}
          findPath={() => actions.findPath(active.id)}
          openPanel={() => actions.openThing(active.id)}
          leave={backToPicture}
        />
      )}
      {chooser && (
        <NeighbourChooser
          node={chooser}
          shown={shownIds}
          room={room}
          add={(things) => add(chooser.id, things)}
          close={() => {
            setChoosing(undefined);
            backToPicture();
          }}
        />
      )}
      {from && (
        <PathFinder
          from={from}
          name={nameOfPathStart(from)}
          to={to}
          shown={shownIds}
          choose={(id) => go(changed(route, { to: id }))}
          add={(things) => add(undefined, things)}
          close={() => {
            go(changed(route, { from: null, to: null }));
            backToPicture();
          }}
        />
      )}
      {show === "table" ? (
        <PictureTable drawn={visible} expand={(id) => void expand(id)} />
      ) : (
        <Picture
          drawn={visible}
          centre={centre.id}
          active={active?.id ?? centre.id}
          chosen={chosen}
          open={open}
          fresh={new Set(growth.steps.at(-1)?.ids)}
          actions={actions}
        />
      )}
      <p class="muted small picture-help" id="picture-help">
        {room === 0 ? words.full : words.help}
      </p>
      <p class="sr-only" role="status">
        {said}
      </p>
    </section>
  );

  function nameOfPathStart(id: string): string {
    const node = drawn.nodes.find((one) => one.id === id);
    return node ? nameIn(language, node) : id;
  }
}

/** What the last change of the picture added or took away, for readers by ear. */
function useChanges(drawn: Drawn, settled: boolean): string {
  const language = useLanguage();
  const before = useRef(drawn);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (!settled || before.current === drawn) return;
    const [old, now] = [before.current, drawn].map(({ nodes }) => new Set(nodes.map(({ id }) => id)));
    before.current = drawn;
    const added = drawn.nodes.filter(({ id }) => !old?.has(id));
    const taken = [...(old ?? [])].filter((id) => !now?.has(id)).length;
    const words = networkWords[language];
    const says = [
      ...(added.length > 0 ? [words.added(countsIn(language, countsByKind(added)))] : []),
      ...(taken > 0 ? [words.taken(taken)] : []),
    ];
    if (says.length > 0) setSaid(says.join(" "));
  }, [drawn, settled]);
  return said;
}

/** Ctrl+Z and its way back, wherever nobody types. */
function useUndoKeys({ undo, redo }: Growing): void {
  const ways = useRef({ undo, redo });
  ways.current = { undo, redo };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, shiftKey } = event;
      const key = event.key.toLowerCase();
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (!(ctrlKey || metaKey) || (typing && (event.target as HTMLInputElement).type !== "checkbox")) return;
      const act =
        key === "y" || (key === "z" && shiftKey) ? ways.current.redo : key === "z" ? ways.current.undo : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
