const namespace = "http://www.w3.org/2000/svg";

/** An element of a drawing. */
export function drawn(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.append(...children);
  return element;
}

/** A picture that needs nothing of the page. Width and height in pixels. */
export interface Picture {
  readonly element: SVGElement;
  /** Titles over it on the page, line by line. */
  readonly titles?: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The colors and faces that the page shows now. */
export function pageStyle() {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: of("paper"),
    surface: of("surface"),
    sunken: of("sunken"),
    ink: of("ink"),
    muted: of("muted"),
    line: of("line"),
    sans: of("sans"),
    serif: of("serif"),
  };
}
