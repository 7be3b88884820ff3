import type { OutlinedFragment } from "../generated/operations.js";
import { briefingMessages } from "../messages/briefing.js";
import { type Language, listIn, nameIn } from "../messages/language.js";
import { turnRoles } from "../messages/vocabulary.js";

/** Title of a turn: "Tao Qing answers China Securities Journal". `asker`: name of who asked, in that language. */
export function turnTitle(language: Language, turn: OutlinedFragment, asker = ""): string {
  const messages = briefingMessages[language];
  const who = whoIn(language, turn);
  switch (who === "" ? undefined : turn.role) {
    case "QUESTION":
      return messages.asks(who);
    case "ANSWER":
      return messages.answers(who, asker);
    case "HAND_OVER":
      return messages.handsOver(who, namesIn(language, turn.handedTo.nodes));
    case "STATEMENT":
      return messages.states(who);
    case "MODERATION":
      return messages.moderates(who);
    default:
      return turnRoles[language][turn.role];
  }
}

/** Names of the speakers of a turn. */
export const whoIn = (language: Language, { askedBy, spokenBy }: OutlinedFragment): string =>
  namesIn(language, [...askedBy.nodes, ...spokenBy.nodes]);

const namesIn = (language: Language, people: OutlinedFragment["spokenBy"]["nodes"]) =>
  listIn(
    language,
    people.map((one) => nameIn(language, one)),
  );
