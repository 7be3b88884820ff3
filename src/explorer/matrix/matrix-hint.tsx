import { useLanguage } from "../messages/language.js";
import { matrixMessages } from "../messages/matrix.js";
import { useCurrentRoute } from "../route/route-context.js";
import { viewAddress } from "../route/route.js";

/** Hint in the panel's place before anything is chosen, with links to the other views. */
export function Hint() {
  const route = useCurrentRoute();
  const messages = matrixMessages[useLanguage()];
  return (
    <aside class="panel hint" aria-label={messages.hintTitle}>
      <h2 class="panel-title">{messages.hintTitle}</h2>
      <p>{messages.hint}</p>
      <h3>{messages.hintTry}</h3>
      <ul>
        <li>
          <a href={viewAddress(route, "figures")}>{messages.hintFigures}</a>
        </li>
        <li>
          <a href={viewAddress(route, "flow")}>{messages.hintFlow}</a>
        </li>
        <li>
          <a href={viewAddress(route, "briefing")}>{messages.hintBriefing}</a>
        </li>
      </ul>
    </aside>
  );
}
