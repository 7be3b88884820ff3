import { soundsLikeChair } from "./doubts.js";
import type { Person } from "./people.js";
import type { Labelled } from "./turns.js";
import { warn, type Warning } from "./warnings.js";

/** Makes the one who opens and whose words or posts are a chair's the chair, where nobody is listed as such. */
export function withChair(people: readonly Person[], labelled: readonly Labelled[]) {
  const speakers = new Set(
    labelled.flatMap(({ opening: { who } }) => (who.is === "SPEAKER" ? (who.speaker?.name ?? []) : [])),
  );
  const opening = labelled[0]?.opening;
  const speaker = opening?.who.is === "SPEAKER" ? opening.who.speaker : undefined;
  const none = { people, labelled, warnings: [] as Warning[] };
  if (!speaker || !opening || people.some(({ chairs }) => chairs) || speakers.size < 2) return none;
  const words = labelled
    .filter(({ opening: { who } }) => who.is === "SPEAKER" && who.speaker === speaker)
    .flatMap(({ said }) => said);
  if (!isChairsPost(speaker.posts?.quote ?? "") && !words.some(({ quote }) => soundsLikeChair(quote))) return none;
  const chair = { ...speaker, chairs: true };
  return {
    people: people.map((person) => (person === speaker ? chair : person)),
    labelled: labelled.map((turn): Labelled => {
      const { who } = turn.opening;
      if (who.is !== "SPEAKER" || who.speaker !== speaker) return turn;
      return { ...turn, opening: { ...turn.opening, who: { ...who, speaker: chair, chairs: true } } };
    }),
    warnings: [
      warn(
        "CHAIR_ASSUMED",
        speaker.listed ?? opening.line,
        `expected a chair in the lists; ${speaker.name} is read as the chair`,
      ),
    ],
  };
}

const isChairsPost = (posts: string) => /Information Office|\bSCIO\b|Press Bureau|新闻办|新闻局/.test(posts);
