import { useMessages } from "../messages/language.js";
import { networkMessages } from "../messages/network.js";

interface Props {
  /** Number of things outside the window. */
  readonly outside: number;
  readonly fit: () => void;
  readonly scaleBy: (factor: number) => void;
}

/** Buttons that zoom as wheel and pinch do. */
export function ZoomButtons({ outside, fit, scaleBy }: Props) {
  const messages = useMessages(networkMessages);
  return (
    <div class="zoom-buttons">
      {outside > 0 && <span class="outside small">{messages.outside(outside)}</span>}
      <button
        type="button"
        class="button"
        onClick={() => scaleBy(1.4)}
        aria-label={messages.zoomIn}
        title={messages.zoomIn}
      >
        +
      </button>
      <button
        type="button"
        class="button"
        onClick={() => scaleBy(1 / 1.4)}
        aria-label={messages.zoomOut}
        title={messages.zoomOut}
      >
        −
      </button>
      <button type="button" class="button" onClick={fit} title={messages.fitLong}>
        {messages.fit}
      </button>
    </div>
  );
}
