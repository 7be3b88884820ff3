import { useLanguage } from "../messages/language.js";
import { matrixMessages } from "../messages/matrix.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";
import { families, type Family, familyCounts } from "./grid.js";

/** Links that choose the family of targets shown, with the number of statements of each. */
export function FamilyChips({
  policies,
  chosen,
}: {
  readonly policies: Parameters<typeof familyCounts>[0];
  readonly chosen: Family;
}) {
  const route = useCurrentRoute();
  const messages = matrixMessages[useLanguage()];
  const counts = familyCounts(policies);
  return (
    <nav class="chips" aria-label={messages.families}>
      {families
        .filter((family) => counts.get(family))
        .map((family) => (
          <a
            key={family}
            class="chip"
            href={addressWith(route, { of: family === "industry" ? null : family })}
            aria-current={chosen === family ? "true" : undefined}
          >
            {messages.family[family]} <span class="count">{counts.get(family)}</span>
          </a>
        ))}
    </nav>
  );
}
