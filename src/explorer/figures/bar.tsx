import { type Domain, type Ranged, whiskerOf } from "./whisker.js";

const height = 18;

/** A figure on a scale: solid as far as the words leave no doubt, a whisker as far as they allow, an arrow where no end was said. */
export function Bar({ figure, domain }: { readonly figure: Ranged; readonly domain: Domain }) {
  const whisker = whiskerOf(figure, domain);
  if (!whisker) return null;
  const x = (value: number) => ((value - domain[0]) / (domain[1] - domain[0])) * 100;
  const [zero, sure, from, to] = [x(0), x(whisker.sure), x(whisker.from), x(whisker.to)];
  const percent = (value: number) => `${value.toFixed(2)}%`;
  const middle = height / 2;
  const ranged = from !== to;
  return (
    <svg class="figures-bar" height={height} aria-hidden="true">
      <rect
        class={sure < zero ? "figures-bar-fall" : "figures-bar-growth"}
        x={percent(Math.min(zero, sure))}
        width={percent(Math.abs(sure - zero))}
        y={3}
        height={height - 6}
      />
      <line class="figures-zero" x1={percent(zero)} x2={percent(zero)} y1={0} y2={height} />
      {ranged && (
        <>
          <line class="figures-whisker" x1={percent(from)} x2={percent(to)} y1={middle} y2={middle} />
          <End at={percent(from)} open={whisker.openLow} to={-1} />
          <End at={percent(to)} open={whisker.openHigh} to={1} />
        </>
      )}
    </svg>
  );
}

/** A closed end is a stroke across; an open one an arrow. */
function End({ at, open, to }: { readonly at: string; readonly open: boolean; readonly to: -1 | 1 }) {
  return (
    <svg class="figures-end" x={at} y={height / 2} overflow="visible">
      <path d={open ? `M${-5 * to} -4L0 0L${-5 * to} 4` : "M0 -4V4"} />
    </svg>
  );
}
