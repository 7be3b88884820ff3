import { type Domain, type Ranged, whiskerOf } from "./whisker.js";

/** A figure on a scale: solid as far as the words leave no doubt, a whisker as far as they allow, an arrow where no end was said. */
export function Bar({ figure, domain }: { readonly figure: Ranged; readonly domain: Domain }) {
  const whisker = whiskerOf(figure, domain);
  if (!whisker) return null;
  const share = (value: number) => ((value - domain[0]) / (domain[1] - domain[0])) * 100;
  const [zero, sure, from, to] = [share(0), share(whisker.sure), share(whisker.from), share(whisker.to)];
  const between = (one: number, other: number) => ({
    left: `${Math.min(one, other)}%`,
    width: `${Math.abs(one - other)}%`,
  });
  return (
    <div class="figures-bar">
      <div class={`figures-solid${sure < zero ? " fall" : ""}`} style={between(zero, sure)} />
      <div class="figures-zero" style={{ left: `${zero}%` }} />
      {from !== to && (
        <div
          class={`figures-whisker${whisker.openLow ? " open-low" : ""}${whisker.openHigh ? " open-high" : ""}`}
          style={between(from, to)}
        />
      )}
    </div>
  );
}
