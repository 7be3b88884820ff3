import { useEffect, useState } from "preact/hooks";

/** Tells whether the window is wider than a phone. */
export function useWideWindow(query = "(min-width: 641px)"): boolean {
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const read = () => setWide(media.matches);
    media.addEventListener("change", read);
    return () => media.removeEventListener("change", read);
  }, [query]);
  return wide;
}
