import { useState } from "preact/hooks";
import { appMessages } from "../messages/app.js";
import { useMessages } from "../messages/language.js";

/** Light or dark; page.js has set the one that the reader chose before, or the system's. */
export function ThemeSwitch() {
  const messages = useMessages(appMessages);
  const [theme, setTheme] = useState(document.documentElement.dataset.theme ?? "light");
  const other = theme === "dark" ? "light" : "dark";
  const choose = () => {
    document.documentElement.dataset.theme = other;
    setTheme(other);
    try {
      localStorage.setItem("theme", other);
    } catch {
      // A browser that keeps nothing still changes its colors.
    }
  };
  return (
    <button type="button" class="button quiet" onClick={choose} aria-label={`${messages.theme}: ${messages[other]}`}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
      </svg>
      <span>{messages[other]}</span>
    </button>
  );
}
