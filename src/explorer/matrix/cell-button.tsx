import { IntentMark } from "../components/intent-mark.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { matrixMessages } from "../messages/matrix.js";
import { intents as intentNames } from "../messages/vocabulary.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";
import { navigate } from "../route/route.js";
import type { Cell } from "./grid.js";

/** Mark of a policy and a target: a glyph for each intent; opens the sentences. */
export function CellButton({ cell, named = false }: { readonly cell: Cell; readonly named?: boolean }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = matrixMessages[language];
  const { policy, target, edges } = cell;
  const intents = [...new Set(edges.map(({ intent }) => intent))];
  const open = edges.length === 1 && edges[0] ? edges[0].id : `${policy.id}~${target.id}`;
  const settled = edges.some(({ modality }) => modality === "REPORTED" || modality === "ONGOING");
  const label = messages.cell(
    nameIn(language, policy),
    intents.map((intent) => intentNames[language][intent]).join(", "),
    nameIn(language, target),
    edges.reduce((sum, { evidence }) => sum + evidence.length, 0),
  );
  return (
    <button
      type="button"
      class={`cell${settled ? "" : " planned"}${named ? " named" : ""}`}
      style={{ "--intent": `var(--intent-${intents[0]})` }}
      aria-label={label}
      aria-pressed={route.params.open === open}
      title={label}
      onClick={() => navigate(addressWith(route, { open }))}
    >
      {intents.map((intent) => (
        <IntentMark key={intent} intent={intent} />
      ))}
      {named && <span>{nameIn(language, target)}</span>}
    </button>
  );
}
