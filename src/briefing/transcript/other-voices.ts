import { floorTransfersIn } from "./floor-transfer.js";
import { endsSentence, honorifics, isHan, type Line, plain } from "./lines.js";
import { outletOf } from "./outlets.js";
import type { Person } from "./people.js";
import { splitSentences } from "./split-sentences.js";
import type { SpokenTurn } from "./turns.js";
import { closesTurn, soundsLikeAnswer, soundsLikeChair, soundsLikeQuestion, tellsSomething } from "./voices.js";
import { type Warning, warn } from "./warnings.js";

/** Words of another role: a label before them may be missing. */
export function otherVoices(turn: SpokenTurn, turns: readonly SpokenTurn[], people: readonly Person[]): Warning[] {
  const { role, said } = turn;
  const index = turns.indexOf(turn);
  const hasChair = turns.some((one) => one.role === "MODERATION");
  const unasked = role !== "ANSWER" && role !== "HAND_OVER";
  const asked = turns.findLastIndex((one, at) => at < index && one.role === "QUESTION");
  const isGiven = turns.slice(asked + 1, index).some((one) => one.handsOver?.some(({ to }) => to === turn.speaker));
  const goesOn = turns[index - 1]?.role === "ANSWER" && !turns[index - 1]?.handsOver && !isGiven;
  const added = linesAfterThanks(turn);
  return said.flatMap((line, at) => {
    const { quote } = line;
    const sounds = {
      "the chair": role !== "MODERATION" && hasChair && soundsLikeChair(quote),
      "a reporter": role !== "QUESTION" && (soundsLikeQuestion(quote) || asksAtEnd(turn, at)),
      "an official who answers":
        ((unasked || at > 0 || goesOn) && soundsLikeAnswer(quote)) ||
        (role === "QUESTION" && floorTransfersIn([line], undefined, [], people, []).length > 0),
      [`another speaker than ${turn.speaker?.name ?? "this one"}`]:
        added.has(line) ||
        (at > 0 && asksPerson(said[at - 1], turn, people)) ||
        namesSelf(quote, turn.speaker, people) ||
        people.some((one) => one !== turn.speaker && introducesAs(quote, one)),
      [`a reporter of ${reporterOf(quote) ?? "another outlet"}`]:
        role === "QUESTION" && isOfAnother(quote, turn.outlet),
    };
    const voice = Object.entries(sounds).find(([, found]) => found)?.[0];
    return voice === undefined ? [] : [warn("OTHER_VOICE", line, `expected no words of ${voice} here`)];
  });
}

/** Lines with words after the thanks that end the turn of an official or a reporter. */
function linesAfterThanks({ role, said }: SpokenTurn): Set<Line> {
  const found = new Set<Line>();
  let told = false;
  let closed = false;
  if (role === "MODERATION") return found;
  for (const line of said)
    for (const { quote } of splitSentences(line)) {
      if (closed && tellsSomething(quote)) found.add(line);
      if (found.size > 0) return found;
      told ||= tellsSomething(quote);
      closed ||= told && closesTurn(quote);
    }
  return found;
}

/** A paragraph by which an official asks another listed person: the reply may have lost its label. */
const asksPerson = (line: Line | undefined, { role, speaker }: SpokenTurn, people: readonly Person[]): boolean => {
  const last = line && splitSentences(line).at(-1)?.quote;
  if (!last || role === "MODERATION" || !/[?？]["”’]?$/.test(last)) return false;
  const named = [...last.matchAll(addressed)].map(([, name]) => name);
  return people.some((one) => one !== speaker && named.some((name) => name === one.name || name === surname(one)));
};

const addressed = new RegExp(
  String.raw`\b(?:${honorifics})\.?\s+(\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)?)`,
  "gu",
);
const surname = ({ name }: Person) => name.split(" ")[0];

/** A question that ends an official's turn, or that the chair asks: one for more questions aside. */
function asksAtEnd({ role, said }: SpokenTurn, at: number): boolean {
  const quote = said[at]?.quote ?? "";
  if (role === "MODERATION") return /[?？]/.test(quote) && !/\bquestions?\s*\?|问题吗？/i.test(quote);
  return at === said.length - 1 && /[?？]["”’]?$/.test(quote);
}

/** A speaker in the third person: `Mr. Wu` in a turn of the only Wu. */
function namesSelf(quote: string, speaker: Person | undefined, people: readonly Person[]): boolean {
  if (!speaker || introducesAs(quote, speaker) || !endsSentence(quote)) return false;
  const named = [...quote.matchAll(addressed)].map(([, name = ""]) => plain(name));
  const alone = people.every((one) => one === speaker || surname(one) !== surname(speaker));
  return nameIn(quote, speaker.name) || (alone && named.some((name) => name === surname(speaker)));
}

const introducesAs = (quote: string, { name }: Person) => nameIn(quote, name, introduction);

const introduction = String.raw`(?:\b(?:I am|I['’]m|my name is|this is)\s+(?:(?:${honorifics})\.?\s+)?|我是|我叫)`;

/** True where words contain a name, not as a part of a longer one: Wu Kai is not in `Wu Kaiming`. */
function nameIn(quote: string, name: string, before = ""): boolean {
  const words = name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  const at = isHan(name) ? words : String.raw`(?<!\p{L})${words}(?!\p{L}|\s\p{Lu})`;
  return new RegExp(before + at, "u").test(plain(quote));
}

/** Outlet of a reporter's own words: `I am a reporter with Reuters`, 我是路透社记者. */
const reporterOf = (quote: string): string | undefined => {
  const match =
    /\bI(?: am|['’]m) (?:(?:an? )?(?:reporter|journalist|correspondent) )?(?:from|with|of|for) (?:the )?([^.,;?!]+)|我是([^，。,]{2,20}?)的?记者/.exec(
      quote,
    );
  const name = (match?.[1] ?? match?.[2])?.trim();
  return name !== undefined && outletOf(name, new Set()) ? name : undefined;
};

/** True where a reporter's own words name another outlet than the label; an abbreviation is the same one. */
function isOfAnother(quote: string, outlet: string | undefined): boolean {
  const own = reporterOf(quote);
  if (own === undefined || outlet === undefined) return false;
  const [a = "", b = ""] = [own, outlet].map((name) => plain(name).toLowerCase().replace(/^the /, ""));
  const initials = (words: string) =>
    words
      .split(/[\s-]+/)
      .map((word) => word[0])
      .join("");
  return !a.includes(b) && !b.includes(a) && initials(a) !== b && initials(b) !== a;
}
