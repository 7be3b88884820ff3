import { AnswerView, Empty } from "../components/answer-states.js";
import { KindMark } from "../components/kind-mark.js";
import { drawnKinds } from "../data/kinds.js";
import { useQuery } from "../data/use-query.js";
import { StartsDocument, type StartsQuery } from "../generated/operations.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { networkMessages } from "../messages/network.js";
import { kindNames } from "../messages/vocabulary.js";
import { useCurrentRoute } from "../route/route-context.js";
import { navigate, viewAddress } from "../route/route.js";
import { ThingField } from "./thing-field.js";

/** Max things of each kind that are offered to begin with. */
const maxOffered = 4;

/** Start of the network, before a thing is chosen: a field to find one, and the things with the most relations. */
export function Start() {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = networkMessages[language];
  const answer = useQuery(StartsDocument, {});
  return (
    <div class="network-start">
      <h1>{messages.startTitle}</h1>
      <p class="lead">{messages.startLead}</p>
      <ThingField
        label={messages.startSearch}
        kinds={drawnKinds}
        pick={(around) => navigate(viewAddress(route, "network", { around }))}
      />
      <AnswerView answer={answer}>
        {(data) => {
          const groups = startsOf(data);
          if (groups.length === 0) return <Empty>{messages.nothing}</Empty>;
          return (
            <>
              <h2 class="starts-title">{messages.startOr}</h2>
              <div class="starts">
                {groups.map((things) => (
                  <section key={things[0]?.kind} class="starts-group">
                    <h3>{things[0] && kindNames[language][things[0].kind]}</h3>
                    <ul>
                      {things.map((thing) => (
                        <li key={thing.id}>
                          <a href={viewAddress(route, "network", { around: thing.id })}>
                            <KindMark kind={thing.kind} /> {nameIn(language, thing)}
                          </a>{" "}
                          <span class="muted small">{messages.relationsCount(thing.links.totalCount)}</span>
                        </li>
                      ))}
                    </ul>
                  </section>
                ))}
              </div>
              <p>
                <a href={viewAddress(route, "everything")}>{messages.everything}</a>
              </p>
            </>
          );
        }}
      </AnswerView>
    </div>
  );
}

const startsOf = ({ policies, industries, technologies, governmentBodies }: StartsQuery) =>
  [policies, industries, technologies, governmentBodies]
    .map(({ nodes }) =>
      nodes
        .filter(({ links }) => links.totalCount > 0)
        .toSorted((a, b) => b.links.totalCount - a.links.totalCount || (a.id < b.id ? -1 : 1))
        .slice(0, maxOffered),
    )
    .filter((things) => things.length > 0);
