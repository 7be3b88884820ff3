import { elsewhere } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { useLanguage } from "../messages/language.js";
import { matrixWords } from "../messages/matrix.js";

/** What stands in the panel's place before anything is chosen: what will stand there, and where else to go. */
export function Hint() {
  const route = useCurrentRoute();
  const words = matrixWords[useLanguage()];
  return (
    <aside class="panel hint" aria-label={words.hintTitle}>
      <h2 class="panel-title">{words.hintTitle}</h2>
      <p>{words.hint}</p>
      <h3>{words.hintTry}</h3>
      <ul>
        <li>
          <a href={elsewhere(route, "figures")}>{words.hintFigures}</a>
        </li>
        <li>
          <a href={elsewhere(route, "flow")}>{words.hintFlow}</a>
        </li>
        <li>
          <a href={elsewhere(route, "briefing")}>{words.hintBriefing}</a>
        </li>
      </ul>
    </aside>
  );
}
