import type { ComponentChildren } from "preact";
import { useLanguage } from "../messages/language.js";
import { changed, elsewhere, views } from "./route.js";
import { useCurrentRoute } from "./route-context.js";
import { ThemeSwitch } from "./theme-switch.js";
import { shellWords } from "../messages/shell.js";

/** Brand, search, tabs, language and colours. */
export function Header({ children }: { readonly children: ComponentChildren }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = shellWords[language];
  const other = language === "zh" ? "en" : "zh";
  return (
    <header class="header">
      <a class="brand" href={elsewhere(route, "matrix")} title={words.tagline}>
        {words.title}
      </a>
      <div class="header-search">{children}</div>
      <nav class="tabs" aria-label={words.views}>
        {views.map((view) => (
          <a key={view} href={elsewhere(route, view)} aria-current={route.view === view ? "page" : undefined}>
            {words[view]}
          </a>
        ))}
      </nav>
      <div class="preferences">
        <a class="button quiet" href={changed(route, { lang: other })} lang={other === "zh" ? "zh-Hans" : "en"}>
          {words.otherLanguage}
        </a>
        <ThemeSwitch />
      </div>
    </header>
  );
}
