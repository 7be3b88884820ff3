import { useState } from "preact/hooks";
import { AnswerView } from "../components/answer-states.js";
import { KindMark } from "../components/kind-mark.js";
import { drawnKinds, drawnRelations } from "../data/kinds.js";
import { useQuery } from "../data/use-query.js";
import { type KindName, NeighborsDocument } from "../generated/operations.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { networkMessages } from "../messages/network.js";
import { kindNames } from "../messages/vocabulary.js";
import { maxAdded } from "./expansion.js";
import { countsByKind } from "./kind-counts.js";
import { matching, type Neighbor, neighborsOf } from "./neighbors.js";
import type { PlacedNode } from "./placed-graph.js";

interface Props {
  readonly node: PlacedNode;
  readonly shown: ReadonlySet<string>;
  readonly room: number;
  readonly add: (things: readonly Neighbor[]) => void;
  readonly close: () => void;
}

/** Chooser among many neighbors: counted by kind, searchable, and added some at a time. */
export function NeighborChooser({ node, shown, room, add, close }: Props) {
  const language = useLanguage();
  const answer = useQuery(NeighborsDocument, { id: node.id, kinds: drawnKinds, relations: drawnRelations });
  return (
    <section
      class="chooser"
      aria-label={networkMessages[language].choose(nameIn(language, node), 0).replace("0", "")}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <AnswerView answer={answer} rows={4}>
        {({ subgraph }) => (
          <Choice
            key={node.id}
            node={node}
            rest={neighborsOf(node.id, subgraph).filter(({ id }) => !shown.has(id))}
            cut={subgraph.leftOut.nodes}
            room={room}
            add={add}
            close={close}
          />
        )}
      </AnswerView>
    </section>
  );
}

interface ChoiceProps extends Omit<Props, "shown"> {
  readonly rest: readonly Neighbor[];
  readonly cut: number;
}

function Choice({ node, rest, cut, room, add, close }: ChoiceProps) {
  const language = useLanguage();
  const messages = networkMessages[language];
  const [kind, setKind] = useState<KindName>();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const max = Math.min(maxAdded, room);
  const listed = matching(rest, kind, text);
  const first = listed.slice(0, max);
  const picked = rest.filter(({ id }) => chosen.has(id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <>
      <h2 class="chooser-title">{messages.choose(nameIn(language, node), rest.length)}</h2>
      <p class="muted small">{messages.chooseLead(max)}</p>
      <div class="badges">
        <button type="button" class="button" aria-pressed={kind === undefined} onClick={() => setKind(undefined)}>
          {messages.all} <span class="badge">{rest.length}</span>
        </button>
        {countsByKind(rest).map((badge) => (
          <button
            key={badge.kind}
            type="button"
            class="button"
            aria-pressed={kind === badge.kind}
            onClick={() => setKind(badge.kind)}
          >
            <KindMark kind={badge.kind} /> {kindNames[language][badge.kind]} <span class="badge">{badge.count}</span>
          </button>
        ))}
        <input
          class="field"
          type="search"
          aria-label={messages.search}
          placeholder={messages.search}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <ul class="chooser-list">
        {listed.map((thing) => (
          <li key={thing.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(thing.id)}
                disabled={!chosen.has(thing.id) && chosen.size >= max}
                onChange={() => toggle(thing.id)}
              />
              <KindMark kind={thing.kind} /> {nameIn(language, thing)}
            </label>
          </li>
        ))}
      </ul>
      {listed.length === 0 && <p class="muted small">{messages.noneMatch}</p>}
      {cut > 0 && <p class="muted small">{messages.cutOff(cut)}</p>}
      <p class="chooser-actions">
        {picked.length > 0 ? (
          <button type="button" class="button primary" onClick={() => add(picked)}>
            {messages.addChosen(picked.length)}
          </button>
        ) : (
          <button type="button" class="button primary" disabled={first.length === 0} onClick={() => add(first)}>
            {first.length < listed.length
              ? messages.addFirstOf(first.length, listed.length)
              : messages.addFirst(first.length)}
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          {messages.close}
        </button>
      </p>
    </>
  );
}
