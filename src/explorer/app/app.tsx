import { useEffect } from "preact/hooks";
import { Hint } from "../matrix/matrix-hint.js";
import { appMessages } from "../messages/app.js";
import { LanguageContext, languageOf, remember } from "../messages/language.js";
import { PanelHost } from "../panel/panel-host.js";
import { RouteContext } from "../route/route-context.js";
import { type Route, useRoute } from "../route/route.js";
import { SearchBox } from "../search/search-box.js";
import { CurrentView } from "./current-view.js";
import { Header } from "./header.js";

/** The page: search and tabs above, one view, and the panel that holds the words behind what was chosen. */
export function App() {
  const route = useRoute();
  const language = languageOf(route.params.lang);
  const messages = appMessages[language];
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
    remember(language);
  }, [language]);
  useEffect(() => {
    document.title = `${messages[route.view]} · ${messages.title}`;
  }, [language, route.view]);
  return (
    <RouteContext.Provider value={route}>
      <LanguageContext.Provider value={language}>
        <a class="skip" href="#view">
          {messages.skip}
        </a>
        <Header>
          <SearchBox />
        </Header>
        <div class={stageOf(route)}>
          <main id="view" class="view" tabIndex={-1}>
            <CurrentView key={route.view} view={route.view} />
          </main>
          <PanelHost>{route.view === "matrix" && <Hint />}</PanelHost>
        </div>
      </LanguageContext.Provider>
    </RouteContext.Provider>
  );
}

function stageOf({ view, params }: Route): string {
  if (params.open) return "stage has-panel";
  return view === "matrix" ? "stage has-hint" : "stage";
}
