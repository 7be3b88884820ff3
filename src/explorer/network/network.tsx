import { useRef, useState } from "preact/hooks";
import { drawnKinds, drawnRelations } from "../data/kinds.js";
import { query } from "../data/query.js";
import { ExportMenu } from "../export/export-menu.js";
import { NeighborsDocument, NetworkDocument } from "../generated/operations.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { networkMessages } from "../messages/network.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate } from "../route/route.js";
import { canCollapse, collapsed, expanded, maxAdded, maxShown, shownIds as shownIdsOf } from "./expansion.js";
import { countsByKind, total } from "./kind-counts.js";
import { Legend } from "./legend.js";
import { NeighborChooser } from "./neighbor-chooser.js";
import { neighborsOf } from "./neighbors.js";
import { viewGraphOf } from "./network-export.js";
import { NetworkHead } from "./network-head.js";
import { NetworkPicture } from "./network-picture.js";
import { NodeActions } from "./node-actions.js";
import { PathFinder } from "./path-finder.js";
import { PictureTable } from "./picture-table.js";
import { type PlacedGraph, without } from "./placed-graph.js";
import { useChangeAnnouncement } from "./use-change-announcement.js";
import type { ExpansionHistory } from "./use-expansion.js";
import { useHiddenKinds } from "./use-hidden-kinds.js";
import type { Center } from "./use-placed-graph.js";
import { useUndoKeys } from "./use-undo-keys.js";

interface Props {
  readonly center: Center;
  readonly graph: PlacedGraph;
  readonly history: ExpansionHistory;
  /** True where the picture is the one that the address says, not the one before. */
  readonly settled: boolean;
}

/** The picture around a thing with all that can be done to it. */
export function Network({ center, graph, history, settled }: Props) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = networkMessages[language];
  const { expansion, change } = history;
  const { open, to, from, show } = route.params;
  const { hidden, toggle } = useHiddenKinds();
  const [chosen, setChosen] = useState<string>();
  const [choosing, setChoosing] = useState<string>();
  const actionsRef = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);

  const shownIds = new Set(graph.nodes.map(({ id }) => id));
  const visible = without(graph, hidden, center.id);
  const nodeOf = (id: string | undefined) => visible.nodes.find((one) => one.id === id);
  const active = nodeOf(chosen) ?? nodeOf(open) ?? nodeOf(center.id);
  const room = maxShown - graph.nodes.length;
  const announcement = useChangeAnnouncement(graph, settled);

  const add = (by: string | undefined, things: readonly { readonly id: string }[]) => {
    setChoosing(undefined);
    const ids = things.map(({ id }) => id).slice(0, Math.min(room, maxAdded));
    if (ids.length > 0) change(expanded(expansion, { from: by, ids }));
  };
  const expand = async (id: string) => {
    const node = nodeOf(id);
    const beyond = total(node?.beyond ?? []);
    if (!node || beyond === 0 || room === 0) return;
    setChosen(id);
    if (beyond > Math.min(maxAdded, room)) return setChoosing(id);
    const { subgraph } = await query(NeighborsDocument, { id, kinds: drawnKinds, relations: drawnRelations });
    add(
      id,
      neighborsOf(id, subgraph).filter((thing) => !shownIds.has(thing.id)),
    );
  };
  const collapse = (id: string) => {
    if (canCollapse(center.id, expansion, id)) change(collapsed(center.id, center.first, expansion, id));
  };
  const backToPicture = () =>
    section.current?.querySelector<SVGGElement>('[data-node][tabindex="0"]')?.focus({ preventScroll: true });
  const actions = {
    choose: setChosen,
    openThing: (id: string) => navigate(addressWith(route, { open: id })),
    openEdge: (id: string) => navigate(addressWith(route, { open: id })),
    expand: (id: string) => void expand(id),
    collapse,
    findPath: (id: string) => navigate(addressWith(route, { from: id, to: null })),
    toActions: () =>
      requestAnimationFrame(() => actionsRef.current?.querySelector<HTMLElement>("button:enabled")?.focus()),
    close: () => (choosing ? setChoosing(undefined) : navigate(addressWith(route, { open: null }))),
  };
  useUndoKeys(history);

  const chooser = nodeOf(choosing);
  return (
    <section class="network" ref={section} data-settled={settled}>
      <NetworkHead center={nodeOf(center.id)} history={history}>
        <ExportMenu
          view="network"
          thing={center.id}
          title={`${messages.around} ${nameOfPathStart(center.id)}`}
          operation={NetworkDocument}
          variables={{
            ids: shownIdsOf(center.id, center.first, expansion),
            kinds: drawnKinds,
            relations: drawnRelations,
          }}
          graph={() => viewGraphOf(visible)}
        />
      </NetworkHead>
      <Legend
        counts={countsByKind(graph.nodes)}
        hidden={hidden}
        toggle={toggle}
        summary={`${messages.thingsCount(visible.nodes.length)}, ${messages.relationsCount(visible.edges.length)}`}
      />
      {active && show !== "table" && (
        <NodeActions
          node={active}
          center={active.id === center.id}
          room={room}
          canCollapse={canCollapse(center.id, expansion, active.id)}
          actionsRef={actionsRef}
          expand={() => void expand(active.id)}
          collapse={() => collapse(active.id)}
          findPath={() => actions.findPath(active.id)}
          openPanel={() => actions.openThing(active.id)}
          leave={backToPicture}
        />
      )}
      {chooser && (
        <NeighborChooser
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
          choose={(id) => navigate(addressWith(route, { to: id }))}
          add={(things) => add(undefined, things)}
          close={() => {
            navigate(addressWith(route, { from: null, to: null }));
            backToPicture();
          }}
        />
      )}
      {show === "table" ? (
        <PictureTable graph={visible} expand={(id) => void expand(id)} />
      ) : (
        <NetworkPicture
          graph={visible}
          center={center.id}
          active={active?.id ?? center.id}
          chosen={chosen}
          open={open}
          fresh={new Set(expansion.steps.at(-1)?.ids)}
          actions={actions}
        />
      )}
      <p class="muted small picture-help" id="picture-help">
        {room === 0 ? messages.full : messages.help}
      </p>
      <p class="sr-only" role="status">
        {announcement}
      </p>
    </section>
  );

  function nameOfPathStart(id: string): string {
    const node = graph.nodes.find((one) => one.id === id);
    return node ? nameIn(language, node) : id;
  }
}
