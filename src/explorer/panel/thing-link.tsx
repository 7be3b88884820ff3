import { KindMark } from "../components/kind-mark.js";
import type { Thing } from "../data/thing.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";

/** A thing's mark and name; opens what is said of it in the panel. */
export function ThingLink({ thing }: { readonly thing: Thing }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  return (
    <a class="thing-link" href={addressWith(route, { open: thing.id })}>
      <KindMark kind={thing.kind} size={12} />
      {nameIn(language, thing)}
    </a>
  );
}
