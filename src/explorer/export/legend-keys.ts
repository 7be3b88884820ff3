import { withInlineStyles } from "./inline-styles.js";

/** Meaning of a color or shape of a picture. */
export interface Key {
  readonly mark: SVGSVGElement;
  readonly text: string;
}

/** The marks that a view explains: each is with its meaning in an element with `data-export="key"`. */
export const legendKeysOf = (view: HTMLElement): Key[] =>
  [...view.querySelectorAll('[data-export="key"]')].flatMap((element) => {
    const mark = element.querySelector("svg");
    const seen = element.cloneNode(true) as Element;
    for (const aside of seen.querySelectorAll("svg, [class*=count], .sr-only")) aside.remove();
    const text = (seen.textContent ?? "").replace(/\s+/g, " ").trim();
    return mark && text ? [{ mark: withInlineStyles(mark), text }] : [];
  });
