import { figureMessages } from "../messages/figure.js";
import { useLanguage } from "../messages/language.js";

/** Says that a check of the release found this figure to contradict another, and what it found. */
export function Flag({ noted }: { readonly noted: string | undefined }) {
  const messages = figureMessages[useLanguage()];
  if (noted === undefined) return null;
  return (
    <span class="figures-flag">
      <strong>{messages.noted}.</strong> <span lang="en">{noted}</span>
    </span>
  );
}
