import { KindMark } from "../components/kind-mark.js";
import type { KindName } from "../generated/operations.js";
import { useLanguage } from "../messages/language.js";
import { networkMessages } from "../messages/network.js";
import { kindNames } from "../messages/vocabulary.js";
import type { KindCount } from "./kind-counts.js";

interface Props {
  readonly counts: readonly KindCount[];
  readonly hidden: ReadonlySet<string>;
  readonly toggle: (kind: KindName) => void;
  readonly summary: string;
}

/** Legend of kinds; each entry switches its kind off and on. The counts are of what is left in the picture. */
export function Legend({ counts, hidden, toggle, summary }: Props) {
  const language = useLanguage();
  return (
    <div class="legend" role="group" aria-label={networkMessages[language].legend}>
      {counts.map(({ kind, count }) => (
        <label
          key={kind}
          class={`legend-kind${hidden.has(kind) ? " is-off" : ""}`}
          data-export={hidden.has(kind) ? undefined : "key"}
        >
          <input type="checkbox" checked={!hidden.has(kind)} onChange={() => toggle(kind)} />
          <KindMark kind={kind} /> {kindNames[language][kind]}{" "}
          <span class="legend-count">{hidden.has(kind) ? `0 / ${count}` : count}</span>
        </label>
      ))}
      <span class="muted small legend-summary">{summary}</span>
    </div>
  );
}
