/** Properties that elements inherit, with their initial values. */
const inherited: Readonly<Record<string, string>> = {
  fill: "rgb(0, 0, 0)",
  "fill-opacity": "1",
  "fill-rule": "nonzero",
  stroke: "none",
  "stroke-opacity": "1",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "paint-order": "normal",
  visibility: "visible",
  color: "",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  "font-family": "",
  "font-size": "",
  "font-style": "normal",
  "font-weight": "400",
  "letter-spacing": "normal",
  "writing-mode": "horizontal-tb",
};
/** Properties that elements do not inherit, with their initial values. */
const own = { opacity: "1", "vector-effect": "none", "text-decoration-line": "none", transform: "none" };

/** A copy of a drawing that shows the same without the page's styles: what they make of it is written in attributes. */
export function withInlineStyles(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [shown, copied] = [
    [svg, ...svg.querySelectorAll("*")],
    [copy, ...copy.querySelectorAll("*")],
  ];
  const out: Element[] = [];
  for (const [index, element] of shown.entries()) {
    const target = copied[index] as Element;
    const style = getComputedStyle(element);
    const unseen = style.display === "none" && element.tagName !== "title" && element.closest("defs") === null;
    if (unseen || element.tagName === "style" || element.getAttribute("data-export") === "no") out.push(target);
    const above = element === svg ? undefined : getComputedStyle(element.parentElement as Element);
    for (const [name, initial] of Object.entries(inherited)) {
      const value = style.getPropertyValue(name);
      if (value === (above ? above.getPropertyValue(name) : initial)) target.removeAttribute(name);
      else target.setAttribute(name, plain(value));
    }
    for (const [name, initial] of Object.entries(own)) {
      const value = style.getPropertyValue(name);
      if (value !== initial && !(name === "transform" && target.hasAttribute(name)))
        target.setAttribute(name.replace("-line", ""), value);
    }
    if (element.tagName === "stop") target.setAttribute("stop-color", plain(style.getPropertyValue("stop-color")));
    for (const name of target.getAttributeNames())
      if (/^(class|style|tabindex|data-.*|aria-.*|role)$/.test(name)) target.removeAttribute(name);
    const href = target.getAttribute("href");
    if (href && !href.startsWith("#")) target.setAttribute("href", new URL(href, location.href).href);
  }
  for (const element of out) element.remove();
  copy.removeAttribute("transform");
  return copy;
}

/** A color that other programs read too: they know rgb(), not what the browser mixes it from. */
function plain(value: string): string {
  if (value === "rgba(0, 0, 0, 0)") return "none";
  if (!/^(color|oklab|oklch|lab|lch)\(/.test(value)) return value;
  const canvas = new OffscreenCanvas(1, 1).getContext("2d") as OffscreenCanvasRenderingContext2D;
  canvas.fillStyle = value;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha = 255] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgba(${red}, ${green}, ${blue}, ${Math.round((alpha / 255) * 1000) / 1000})`;
}
