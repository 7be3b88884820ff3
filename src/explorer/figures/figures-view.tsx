import { useCurrentRoute } from "../route/route-context.js";
import { FiguresOfThing } from "./figures-of-thing.js";
import { RankingView } from "./ranking-view.js";

/** View of figures: the ranking of what grew fastest; with `of`, the figures of one thing. */
export function FiguresView() {
  const { of } = useCurrentRoute().params;
  return of ? <FiguresOfThing key={of} id={of} /> : <RankingView />;
}
