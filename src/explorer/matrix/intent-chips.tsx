import { IntentMark } from "../components/intent-mark.js";
import type { Intent } from "../generated/operations.js";
import { useLanguage } from "../messages/language.js";
import { intents as intentNames } from "../messages/vocabulary.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate } from "../route/route.js";
import { intents } from "./matrix-options.js";

/** Chips that choose the intents shown, all where none is chosen; also the key to their glyphs and colors. */
export function IntentChips({
  chosen,
  counts,
}: {
  readonly chosen: readonly Intent[];
  readonly counts: ReadonlyMap<Intent, number>;
}) {
  const route = useCurrentRoute();
  const language = useLanguage();
  return intents.map((intent) => {
    const pressed = chosen.includes(intent);
    const next = pressed ? chosen.filter((one) => one !== intent) : [...chosen, intent];
    return (
      <button
        key={intent}
        type="button"
        class="chip"
        data-export={counts.get(intent) ? "key" : undefined}
        aria-pressed={pressed}
        disabled={!counts.get(intent) && !pressed}
        onClick={() => navigate(addressWith(route, { intent: next.join(",") }), { replace: true })}
      >
        <IntentMark intent={intent} /> {intentNames[language][intent]}{" "}
        <span class="count">{counts.get(intent) ?? 0}</span>
      </button>
    );
  });
}
