import { withInlineStyles } from "./inline-styles.js";
import { drawn, type Picture } from "./svg.js";

/** Pictures of a view, each with its styles written into it. */
export function picturesOf(view: HTMLElement): Picture[] {
  const shown = [...view.querySelectorAll<SVGSVGElement | HTMLCanvasElement>('[data-export="picture"]')];
  return shown.flatMap((picture) => {
    const { width, height } = picture.getBoundingClientRect();
    if (width === 0 || height === 0) return [];
    const over = picture.closest("figure")?.querySelectorAll('[data-export="title"]') ?? [];
    const titles = [...over].map(({ textContent }) => textContent ?? "");
    if (picture instanceof HTMLCanvasElement) {
      const image = drawn("image", { href: picture.toDataURL(), width, height });
      return [{ element: drawn("svg", { width, height }, image), width, height }];
    }
    const element = withInlineStyles(picture);
    if (!element.hasAttribute("viewBox")) element.setAttribute("viewBox", `0 0 ${width} ${height}`);
    element.setAttribute("width", String(width));
    element.setAttribute("height", String(height));
    return [{ element, titles, width, height }];
  });
}
