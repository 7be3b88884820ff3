import { useAnswer } from "../data/use-query.js";
import { KindMark } from "../marks/kind-mark.js";
import { StartsDocument, type StartsQuery } from "../operations.js";
import { elsewhere, go } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { Empty, Shown } from "../shell/answer-states.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { kindNames } from "../messages/vocabulary.js";
import { pictured } from "./kind-counts.js";
import { ThingField } from "./thing-field.js";
import { networkWords } from "../messages/network.js";

/** How many of each kind are offered to begin with. */
const mostOffered = 4;

/** No thing is chosen yet: a field to find one, and those that most is said of. */
export function Start() {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = networkWords[language];
  const answer = useAnswer(StartsDocument, {});
  return (
    <div class="network-start">
      <h1>{words.startTitle}</h1>
      <p class="lead">{words.startLead}</p>
      <ThingField
        label={words.startSearch}
        kinds={pictured}
        pick={(around) => go(elsewhere(route, "network", { around }))}
      />
      <Shown answer={answer}>
        {(data) => {
          const groups = startsOf(data);
          if (groups.length === 0) return <Empty>{words.nothing}</Empty>;
          return (
            <>
              <h2 class="starts-title">{words.startOr}</h2>
              <div class="starts">
                {groups.map((things) => (
                  <section key={things[0]?.kind} class="starts-group">
                    <h3>{things[0] && kindNames[language][things[0].kind]}</h3>
                    <ul>
                      {things.map((thing) => (
                        <li key={thing.id}>
                          <a href={elsewhere(route, "network", { around: thing.id })}>
                            <KindMark kind={thing.kind} /> {nameIn(language, thing)}
                          </a>{" "}
                          <span class="muted small">{words.relationsCount(thing.links.totalCount)}</span>
                        </li>
                      ))}
                    </ul>
                  </section>
                ))}
              </div>
              <p>
                <a href={elsewhere(route, "everything")}>{words.everything}</a>
              </p>
            </>
          );
        }}
      </Shown>
    </div>
  );
}

const startsOf = ({ policies, industries, technologies, governmentBodies }: StartsQuery) =>
  [policies, industries, technologies, governmentBodies]
    .map(({ nodes }) =>
      nodes
        .filter(({ links }) => links.totalCount > 0)
        .toSorted((a, b) => b.links.totalCount - a.links.totalCount || (a.id < b.id ? -1 : 1))
        .slice(0, mostOffered),
    )
    .filter((things) => things.length > 0);
