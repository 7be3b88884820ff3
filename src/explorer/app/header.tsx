import type { ComponentChildren } from "preact";
import { appMessages } from "../messages/app.js";
import { useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, viewAddress, views } from "../route/route.js";
import { ThemeSwitch } from "./theme-switch.js";

/** Brand, search, tabs, language and colors. */
export function Header({ children }: { readonly children: ComponentChildren }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = appMessages[language];
  const other = language === "zh" ? "en" : "zh";
  return (
    <header class="header">
      <a class="brand" href={viewAddress(route, "matrix")} title={messages.tagline}>
        {messages.title}
      </a>
      <div class="header-search">{children}</div>
      <nav class="tabs" aria-label={messages.views}>
        {views.map((view) => (
          <a key={view} href={viewAddress(route, view)} aria-current={route.view === view ? "page" : undefined}>
            {messages[view]}
          </a>
        ))}
      </nav>
      <div class="preferences">
        <a class="button quiet" href={addressWith(route, { lang: other })} lang={other === "zh" ? "zh-Hans" : "en"}>
          {messages.otherLanguage}
        </a>
        <ThemeSwitch />
      </div>
    </header>
  );
}
