import { KindMark } from "../marks/kind-mark.js";
import { addressWith } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { nameIn, useLanguage } from "../messages/language.js";
import type { Thing } from "../data/thing.js";

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
