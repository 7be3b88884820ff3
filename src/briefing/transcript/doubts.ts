import { endsSentence, isHan, type Line } from "./lines.js";
import { otherVoices } from "./other-voices.js";
import type { Person } from "./people.js";
import type { SpokenTurn } from "./turns.js";
import { closesBriefing } from "./voices.js";
import { type Warning, type WarningCode, warn } from "./warnings.js";

/** Doubts about turns: what their order, length and words make unlikely. */
export function doubtsAbout(turns: readonly SpokenTurn[], people: readonly Person[]): Warning[] {
  return [
    ...people.flatMap((person) => withoutTurn(person, turns)),
    ...turns.flatMap((turn, index) => [
      ...sameSpeaker(turn, turns[index - 1]),
      ...repeated(turn, turns.slice(0, index)),
      ...differentSpeaker(turn, turns.slice(index + 1)),
      ...unanswered(turn, turns),
      ...otherVoices(turn, turns, people),
      ...afterEnd(turn, turns.slice(index + 1)),
      ...turn.said.flatMap((line, at) => notSentence(line, turn.said[at + 1])),
    ]),
    ...longTurns(turns),
  ];
}

function withoutTurn(person: Person, turns: readonly SpokenTurn[]): Warning[] {
  if (turns.some(({ speaker }) => speaker?.name === person.name) || !person.listed) return [];
  return [warn("SPEAKER_WITHOUT_TURN", person.listed, `expected a turn of ${person.name}`)];
}

function sameSpeaker({ speaker, opening }: SpokenTurn, before: SpokenTurn | undefined): Warning[] {
  if (!speaker || speaker.name !== before?.speaker?.name) return [];
  return [warn("SAME_SPEAKER_TWICE", opening.line, `expected another speaker after ${speaker.name}`)];
}

const wordsOf = ({ said }: SpokenTurn) => said.map(({ quote }) => quote).join("\n");

function repeated(turn: SpokenTurn, before: readonly SpokenTurn[]): Warning[] {
  const words = wordsOf(turn);
  const short = turn.role === "HAND_OVER" || turn.role === "MODERATION" || words.length < 60;
  if (short || !before.some((one) => wordsOf(one) === words)) return [];
  return [warn("REPEATED_TURN", turn.opening.line, "expected words that no earlier turn has")];
}

/** The floor was given to one person, and another one speaks next, or nobody before the next question; or one of several does not speak. */
function differentSpeaker({ handsOver, opening }: SpokenTurn, after: readonly SpokenTurn[]): Warning[] {
  if (!handsOver) return [];
  const isReceiver = ({ speaker }: SpokenTurn) => handsOver.some(({ to }) => to.name === speaker?.name);
  const next = after.find((one) => one.role !== "MODERATION" || isReceiver(one));
  if (next?.role !== "QUESTION" && next !== undefined && next.speaker === undefined) return [];
  const differs = (expected: string, got: string) => [
    warn("HAND_OVER_DIFFERS", opening.line, `expected ${expected} to speak next, not ${got}`),
  ];
  if (!next || !isReceiver(next))
    return differs(handsOver.map(({ to }) => to.name).join(" and "), next?.speaker?.name ?? next?.outlet ?? "nobody");
  const until = after.findIndex(({ role }) => role === "QUESTION");
  const speaking = new Set(after.slice(0, until < 0 ? undefined : until).map(({ speaker }) => speaker?.name));
  const silent = handsOver.find(({ to }) => !speaking.has(to.name));
  return silent ? differs(`${silent.to.name} too`, `only ${next.speaker?.name}`) : [];
}

function unanswered({ role, exchange, outlet, opening }: SpokenTurn, turns: readonly SpokenTurn[]): Warning[] {
  if (role !== "QUESTION" || turns.some((one) => one.role === "ANSWER" && one.exchange === exchange)) return [];
  return [warn("UNANSWERED", opening.line, `expected an official's answer to ${outlet ?? "this question"}`)];
}

/** The chair closes the briefing, and another turn follows. */
function afterEnd({ role, said }: SpokenTurn, [next]: readonly SpokenTurn[]): Warning[] {
  if (!next || role !== "MODERATION" || !said.some(({ quote }) => closesBriefing(quote))) return [];
  return [warn("AFTER_END", next.opening.line, "expected no turn after the chair closed the briefing")];
}

/** A line that a page mark cuts goes on after it. */
function notSentence(line: Line, next: Line | undefined): Warning[] {
  const goesOn = next && (next.number === line.number || /^\p{Ll}/u.test(next.quote));
  return goesOn || endsSentence(line.quote) ? [] : [warn("NOT_A_SENTENCE", line, "expected a sentence")];
}

/** Characters that a turn of a role may have before its length is a doubt, and how many times the usual length. */
const lengths: Partial<Record<SpokenTurn["role"], { least: number; times: number }>> = {
  QUESTION: { least: 700, times: 3 },
  MODERATION: { least: 1500, times: 6 },
  ANSWER: { least: 3000, times: 3 },
  HAND_OVER: { least: 700, times: 4 },
};

/** Turns several times longer than the usual one of their role; of few of a role, than an absolute length. */
function longTurns(turns: readonly SpokenTurn[]): Warning[] {
  return turns.flatMap((turn) => {
    const limit = lengths[turn.role];
    if (!limit) return [];
    const others = turns
      .filter((one) => one !== turn && one.role === turn.role)
      .map(sizeOf)
      .toSorted((a, b) => a - b);
    const usual = others[Math.floor(others.length / 2)] ?? limit.least;
    const scale = turn.said.some(({ quote }) => isHan(quote)) ? 3 : 1;
    const size = sizeOf(turn);
    if (size * scale <= limit.least || size <= limit.times * usual) return [];
    return [
      warn(
        "LONG_TURN" satisfies WarningCode,
        turn.opening.line,
        `expected a turn of about ${usual} characters, as others of its role, not of ${size}`,
      ),
    ];
  });
}

const sizeOf = ({ start, end }: Pick<SpokenTurn, "start" | "end">) => end - start;
