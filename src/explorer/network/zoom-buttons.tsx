import { useWords } from "../messages/language.js";
import { networkWords } from "../messages/network.js";

interface Props {
  /** How many things lie outside the window. */
  readonly outside: number;
  readonly fit: () => void;
  readonly scaleBy: (factor: number) => void;
}

/** What wheel and pinch do, as buttons. */
export function ZoomButtons({ outside, fit, scaleBy }: Props) {
  const words = useWords(networkWords);
  return (
    <div class="zoom-buttons">
      {outside > 0 && <span class="outside small">{words.outside(outside)}</span>}
      <button type="button" class="button" onClick={() => scaleBy(1.4)} aria-label={words.zoomIn} title={words.zoomIn}>
        +
      </button>
      <button
        type="button"
        class="button"
        onClick={() => scaleBy(1 / 1.4)}
        aria-label={words.zoomOut}
        title={words.zoomOut}
      >
        −
      </button>
      <button type="button" class="button" onClick={fit} title={words.fitLong}>
        {words.fit}
      </button>
    </div>
  );
}
