import type { Line } from "./lines.js";
import type { Opening } from "./opening-lines.js";
import type { Person } from "./people.js";
import type { Labelled } from "./turns.js";
import { soundsLikeChair } from "./voices.js";
import { warn, type Warning } from "./warnings.js";

/** Makes the first one whose words or posts are a chair's the chair, where nobody is listed as such. */
export function withChair(people: readonly Person[], labelled: readonly Labelled[]) {
  const speakers = new Map<Person, { opening: Opening; said: Line[]; turns: number }>();
  for (const { opening, said } of labelled) {
    const speaker = opening.who.is === "SPEAKER" ? opening.who.speaker : undefined;
    if (!speaker) continue;
    const own = speakers.get(speaker) ?? { opening, said: [], turns: 0 };
    speakers.set(speaker, { ...own, said: [...own.said, ...said], turns: own.turns + 1 });
  }
  const none = { people, labelled, warnings: [] as Warning[] };
  if (people.some(({ chairs }) => chairs) || speakers.size < 2) return none;
  const found = [...speakers].find(([{ posts }, { opening, said, turns }]) => {
    const length = said.reduce((sum, { quote }) => sum + quote.length, 0);
    const brief = opening === labelled[0]?.opening || length / turns < maxInterjection;
    return brief && (isChairsPost(posts?.quote ?? "") || said.some(({ quote }) => soundsLikeChair(quote)));
  });
  if (!found) return none;
  const [speaker, { opening }] = found;
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

/** Usual length of what a chair says who does not open. */
const maxInterjection = 600;

const isChairsPost = (posts: string) => /Information Office|\bSCIO\b|Press Bureau|新闻办|新闻局/.test(posts);
